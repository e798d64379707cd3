package org.tensortck.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Tensors of DJL on the CPU. DJL tells neither strides nor offsets. */
public final class DjlTensors
        implements
            TensorLibrary<NDArray>,
            MemoryExport<NDArray>,
            MemoryImport<NDArray>,
            Indexing<NDArray>,
            Casts<NDArray> {

    private final Supplier<NDManager> manager = new Supplier<>() {
        private Optional<NDManager> made = Optional.empty();

        @Override
        public synchronized NDManager get() {
            if (made.isEmpty()) {
                made = Optional.of(Engine.getInstance().newBaseManager(ai.djl.Device.cpu()));
            }
            return made.get();
        }
    };
    private final Capabilities capabilities = new Capabilities(this, List.of(new Shapes(), new Operations(manager)));

    /** Creates the library. The engine is loaded when the first tensor is made, and frees all tensors at its end. */
    public DjlTensors() {}

    @Override
    public String name() {
        return "djl";
    }

    @Override
    public String version() {
        return Engine.getDjlVersion() + " with PyTorch " + Engine.getInstance().getVersion();
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public Set<DType> dtypes() {
        return DataTypes.dtypes();
    }

    /** {@inheritDoc} DJL cannot set it; it is the dtype that a shape alone gives. */
    @Override
    public DType defaultDType() {
        return DataTypes.dtype(manager.get().create(new Shape()).getDataType());
    }

    @Override
    public NDArray create(Values values, Optional<DType> dtype) {
        DType chosen = dtype.or(values::dtype).orElseGet(() -> inferred(values));
        Shape shape = new Shape(values.shape().stream().mapToLong(Long::longValue).toArray());
        return Calls.call("create", () -> Elements.tensor(manager.get(), shape, values.elements(), chosen));
    }

    /** Returns the dtype that PyTorch infers: the widest kind of the numbers. */
    private static DType inferred(Values values) {
        boolean real = values.elements().isEmpty()
                || values.elements().stream().anyMatch(value -> value instanceof Scalar.Real);
        boolean integer = values.elements().stream().anyMatch(value -> value instanceof Scalar.Int);
        return real ? DType.FLOAT32 : integer ? DType.INT64 : DType.BOOL;
    }

    @Override
    public DType dtype(NDArray tensor) {
        return DataTypes.dtype(tensor.getDataType());
    }

    @Override
    public long[] shape(NDArray tensor) {
        return tensor.getShape().getShape().clone();
    }

    @Override
    public long[] strides(NDArray tensor) {
        throw new TensorException(ErrorKind.INVALID_ARGUMENT, "strides: DJL does not tell them");
    }

    @Override
    public long offset(NDArray tensor) {
        throw new TensorException(ErrorKind.INVALID_ARGUMENT, "offset: DJL does not tell it");
    }

    @Override
    public Device device(NDArray tensor) {
        return Device.parse(tensor.getDevice().getDeviceType());
    }

    @Override
    public Scalar read(NDArray tensor, long... index) {
        return Elements.read(index.length == 0 ? tensor : tensor.getScalar(index));
    }

    @Override
    public void write(NDArray tensor, Scalar value, long... index) {
        NDIndex at = index.length == 0 ? new NDIndex("...") : new NDIndex(index);
        Calls.run("set", () -> tensor.set(at, Elements.number(value)));
    }

    @Override
    public NDArray copy(NDArray tensor) {
        return Calls.call("duplicate", tensor::duplicate);
    }

    @Override
    public SharedMemory share(NDArray tensor) {
        return Calls.call("toByteBuffer", () -> Memory.of(tensor));
    }

    @Override
    public Set<Layout> adoptable() {
        return EnumSet.of(Layout.CONTIGUOUS);
    }

    @Override
    public NDArray adopt(SharedMemory memory) {
        return Calls.call("create", () -> Memory.adopted(manager.get(), memory));
    }

    @Override
    public NDArray select(NDArray tensor, List<Index> index) {
        return Calls.call("get", () -> tensor.get(Indices.of(index)));
    }

    @Override
    public void assign(NDArray tensor, List<Index> index, Scalar value) {
        Calls.run("set", () -> tensor.set(Indices.of(index), Elements.number(value)));
    }

    @Override
    public void assign(NDArray tensor, List<Index> index, NDArray source) {
        Calls.run("set", () -> tensor.set(Indices.of(index), source));
    }

    @Override
    public NDArray cast(NDArray tensor, DType dtype) {
        return Calls.call("toType", () -> tensor.toType(DataTypes.of(dtype), false));
    }
}
