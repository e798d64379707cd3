package org.tensortck.starter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Tensors in host memory: the core, and the capabilities that other objects have. */
public class MyTensors implements TensorLibrary<Elements> {
    private final List<Capability> parts;

    /** Creates the library with all its capabilities. */
    public MyTensors() {
        this(List.of());
    }

    /** Creates the library with the capabilities that these objects have. */
    public MyTensors(List<Capability> parts) {
        this.parts = parts;
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return parts.stream().filter(capability::isInstance).map(capability::cast).findFirst();
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<DType> dtypes() {
        return EnumSet.of(DType.FLOAT32, DType.FLOAT64);
    }

    @Override
    public DType defaultDType() {
        return DType.FLOAT32;
    }

    @Override
    public Elements create(Values values, Optional<DType> dtype) {
        return Elements.of(values, dtype.or(values::dtype).orElse(defaultDType()));
    }

    @Override
    public DType dtype(Elements tensor) {
        return tensor.dtype();
    }

    @Override
    public long[] shape(Elements tensor) {
        return tensor.shape();
    }

    @Override
    public long[] strides(Elements tensor) {
        int byteSize = tensor.dtype().byteSize();
        return Arrays.stream(tensor.memory().byteStrides()).map(byteStride -> byteStride / byteSize).toArray();
    }

    @Override
    public long offset(Elements tensor) {
        return 0; // no operation returns a part of a tensor, so each begins where its storage does
    }

    @Override
    public Device device(Elements tensor) {
        return Device.CPU;
    }

    @Override
    public Scalar read(Elements tensor, long... index) {
        return tensor.read(index);
    }

    @Override
    public void write(Elements tensor, Scalar value, long... index) {
        tensor.write(value, index);
    }

    @Override
    public Elements copy(Elements tensor) {
        return tensor.copyInOrder();
    }
}
