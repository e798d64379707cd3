package org.tensortck.tensorflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.tensorflow.TensorFlow;
import org.tensorflow.ndarray.NdArray;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Tensors of TensorFlow Java on the CPU, in eager mode. */
public final class TensorFlowTensors
        implements
            TensorLibrary<TfTensor>,
            MemoryExport<TfTensor>,
            MemoryImport<TfTensor> {
    private static final String PROPERTIES = "/META-INF/maven/org.tensorflow/tensorflow-core-api/pom.properties";

    private final Eager eager = new Eager();
    private final Capabilities capabilities = new Capabilities(this,
            List.of(new Indexes(), new Conversions(eager), new Creation(eager), new Shapes(eager), new Pieces(eager),
                    new Rearrangements(eager), new Selections(eager), new Arithmetics(eager), new Folds(eager)));

    /** Creates the library. The natives are loaded when the first tensor is made. */
    public TensorFlowTensors() {}

    @Override
    public String name() {
        return "tensorflow";
    }

    @Override
    public String version() {
        try (InputStream properties = TensorFlow.class.getResourceAsStream(PROPERTIES)) {
            Properties read = new Properties();
            read.load(Objects.requireNonNull(properties, PROPERTIES + " is missing"));
            return read.getProperty("version", "unknown") + " with TensorFlow " + TensorFlow.version();
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

    /** {@inheritDoc} The library has no such setting; it is the dtype of operations without an argument for it. */
    @Override
    public DType defaultDType() {
        return DType.FLOAT32;
    }

    @Override
    public TfTensor create(Values values, Optional<DType> dtype) {
        return Creation.of(eager, values, dtype);
    }

    @Override
    public DType dtype(TfTensor tensor) {
        return tensor.dtype();
    }

    @Override
    public long[] shape(TfTensor tensor) {
        return tensor.shape();
    }

    @Override
    public long[] strides(TfTensor tensor) {
        return Memory.strides(tensor);
    }

    @Override
    public long offset(TfTensor tensor) {
        return Memory.offset(tensor);
    }

    @Override
    public Device device(TfTensor tensor) {
        return Device.CPU;
    }

    @Override
    public Scalar read(TfTensor tensor, long... position) {
        return Elements.toNeutral(tensor.objects().getObject(position), tensor.dtype());
    }

    @Override
    public void write(TfTensor tensor, Scalar value, long... position) {
        NdArray<Object> elements = tensor.objects();
        elements.setObject(Elements.toJava(value, tensor.dtype()), position);
    }

    @Override
    public TfTensor copy(TfTensor tensor) {
        return Calls.call("copyTo", () -> eager.copy(tensor));
    }

    @Override
    public SharedMemory share(TfTensor tensor) {
        if (!tensor.dtype().inNumPy()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "data: no array has " + tensor.dtype());
        }
        return Memory.of(tensor);
    }

    @Override
    public SharedMemory memory(TfTensor tensor) {
        return Memory.of(tensor);
    }

    @Override
    public Set<Layout> adoptable() {
        return EnumSet.of(Layout.CONTIGUOUS);
    }

    @Override
    public TfTensor adopt(SharedMemory memory) {
        return AdoptedMemory.tensorOver(memory);
    }
}
