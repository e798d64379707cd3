package org.tensortck.nd4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
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

/** Tensors of ND4J in host memory. */
public final class Nd4jTensors
        implements
            TensorLibrary<INDArray>,
            MemoryExport<INDArray>,
            MemoryImport<INDArray>,
            Indexing<INDArray>,
            Casts<INDArray> {
    private static final String PROPERTIES = "/META-INF/maven/org.nd4j/nd4j-native/pom.properties";

    private final Capabilities capabilities = new Capabilities(this,
            List.of(new Shapes(), new Reshapes(), new Operations()));

    /** Creates the library. It has no state; the natives are loaded when the first tensor is made. */
    public Nd4jTensors() {}

    @Override
    public String name() {
        return "nd4j";
    }

    @Override
    public String version() {
        try (InputStream properties = Nd4jTensors.class.getResourceAsStream(PROPERTIES)) {
            Properties read = new Properties();
            read.load(Objects.requireNonNull(properties, PROPERTIES + " is missing"));
            return read.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PROPERTIES, e);
        }
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public Set<DType> dtypes() {
        return DataTypes.dtypes();
    }

    @Override
    public DType defaultDType() {
        return DataTypes.dtype(Nd4j.defaultFloatingPointType());
    }

    @Override
    public INDArray create(Values values, Optional<DType> dtype) {
        DType chosen = dtype.or(values::dtype).orElseGet(() -> inferred(values));
        return Calls.call("create",
                () -> Elements.tensor(values.shape().stream().mapToLong(Long::longValue).toArray(), values.elements(),
                        chosen));
    }

    /** Returns the dtype that PyTorch infers: the widest kind of the numbers. */
    private DType inferred(Values values) {
        boolean real = values.elements().isEmpty()
                || values.elements().stream().anyMatch(value -> value instanceof Scalar.Real);
        boolean integer = values.elements().stream().anyMatch(value -> value instanceof Scalar.Int);
        return real ? defaultDType() : integer ? DType.INT64 : DType.BOOL;
    }

    @Override
    public DType dtype(INDArray tensor) {
        return DataTypes.dtype(tensor.dataType());
    }

    @Override
    public long[] shape(INDArray tensor) {
        return tensor.shape().clone();
    }

    @Override
    public long[] strides(INDArray tensor) {
        return tensor.stride().clone();
    }

    @Override
    public long offset(INDArray tensor) {
        return tensor.offset();
    }

    @Override
    public Device device(INDArray tensor) {
        return Device.CPU;
    }

    @Override
    public Scalar read(INDArray tensor, long... index) {
        return Elements.read(tensor, index);
    }

    @Override
    public void write(INDArray tensor, Scalar value, long... index) {
        Elements.write(tensor, value, index);
    }

    @Override
    public INDArray copy(INDArray tensor) {
        return Calls.call("dup", tensor::dup);
    }

    @Override
    public SharedMemory share(INDArray tensor) {
        if (!dtype(tensor).inNumPy()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "share: no array has " + dtype(tensor));
        }
        return memory(tensor);
    }

    @Override
    public SharedMemory memory(INDArray tensor) {
        return Memory.of(tensor);
    }

    @Override
    public INDArray adopt(SharedMemory memory) {
        return Calls.call("create", () -> Memory.adopted(memory));
    }

    /** {@inheritDoc} ND4J's index arrays select along each axis separately. */
    @Override
    public Set<Index.Kind> indexItems() {
        return EnumSet.of(Index.Kind.INTEGER, Index.Kind.SLICE, Index.Kind.ELLIPSIS, Index.Kind.NEW_AXIS);
    }

    @Override
    public INDArray select(INDArray tensor, List<Index> index) {
        return Calls.call("get", () -> tensor.get(Indices.of(tensor.shape(), index)));
    }

    @Override
    public void assign(INDArray tensor, List<Index> index, Scalar value) {
        Calls.run("put", () -> tensor.put(Indices.of(tensor.shape(), index), Elements.number(value)));
    }

    @Override
    public void assign(INDArray tensor, List<Index> index, INDArray source) {
        Calls.run("put", () -> tensor.put(Indices.of(tensor.shape(), index), source));
    }

    @Override
    public INDArray cast(INDArray tensor, DType dtype) {
        return Calls.call("castTo", () -> tensor.castTo(DataTypes.of(dtype)));
    }
}
