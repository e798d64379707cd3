package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxTensor;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/**
 * Tensors of ONNX Runtime on the CPU.
 *
 * <p>A tensor that Java has made is over a direct buffer, which is its memory. A tensor that a kernel has made is read only, in
 * copies: no method of the library gives its memory to Java, or writes an element.
 *
 * <p>Undeclared: everything with views, since each operator has an output in new memory, and everything in place.
 */
public final class OnnxTensors
        implements
            TensorLibrary<OnnxTensor>,
            MemoryExport<OnnxTensor>,
            MemoryImport<OnnxTensor> {
    private final Kernels kernels = new Kernels();
    private final Capabilities capabilities = new Capabilities(this,
            List.of(new Operations(kernels), new Conversions(kernels), new Selections(kernels)));

    /** Creates the library. The native library is loaded when the first tensor is made. */
    public OnnxTensors() {}

    @Override
    public String name() {
        return "onnxruntime";
    }

    @Override
    public String version() {
        return Kernels.environment().getVersion();
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public Set<DType> dtypes() {
        return DataTypes.dtypes();
    }

    /** {@inheritDoc} It cannot be set; operators without a dtype, such as {@code RandomUniform}, have it. */
    @Override
    public DType defaultDType() {
        return DType.FLOAT32;
    }

    @Override
    public OnnxTensor create(Values values, Optional<DType> dtype) {
        return kernels.create(values, dtype.or(values::dtype).orElseGet(() -> inferred(values.elements())));
    }

    /** Returns the dtype that PyTorch infers: the widest kind of the numbers. */
    static DType inferred(List<Scalar> elements) {
        DType widest = elements.isEmpty() ? DType.FLOAT32 : DType.BOOL;
        for (Scalar value : elements) {
            DType own = switch (value) {
                case Scalar.Bool _ -> DType.BOOL;
                case Scalar.Int _ -> DType.INT64;
                case Scalar.Real _ -> DType.FLOAT32;
                case Scalar.Complex _ -> DType.COMPLEX64;
            };
            widest = own.kind().compareTo(widest.kind()) > 0 ? own : widest;
        }
        return widest;
    }

    @Override
    public DType dtype(OnnxTensor tensor) {
        return DataTypes.of(tensor);
    }

    @Override
    public long[] shape(OnnxTensor tensor) {
        return tensor.getInfo().getShape().clone();
    }

    /** {@inheritDoc} Elements are always in row-major order, without gaps. */
    @Override
    public long[] strides(OnnxTensor tensor) {
        long[] shape = tensor.getInfo().getShape();
        long[] strides = new long[shape.length];
        long stride = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= Math.max(1, shape[axis]);
        }
        return strides;
    }

    /** {@inheritDoc} The first element is always the first one of the memory. */
    @Override
    public long offset(OnnxTensor tensor) {
        return 0;
    }

    /** {@inheritDoc} Java can make no other tensors. */
    @Override
    public Device device(OnnxTensor tensor) {
        return Device.parse("cpu");
    }

    /** Returns where an element begins, in bytes. */
    private int byteIndex(OnnxTensor tensor, long... index) {
        long[] shape = tensor.getInfo().getShape();
        long[] strides = strides(tensor);
        long position = 0;
        for (int axis = 0; axis < index.length; axis++) {
            if (index[axis] < 0 || index[axis] >= shape[axis]) {
                throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                        "read: no element " + Arrays.toString(index) + " in shape " + Arrays.toString(shape));
            }
            position += index[axis] * strides[axis];
        }
        return Math.toIntExact(position * DataTypes.of(tensor).byteSize());
    }

    @Override
    public Scalar read(OnnxTensor tensor, long... index) {
        return Elements.get(tensor.getByteBuffer(), byteIndex(tensor, index), DataTypes.of(tensor));
    }

    @Override
    public void write(OnnxTensor tensor, Scalar value, long... index) {
        ByteBuffer bytes = MemorySegment.ofBuffer(Memory.buffer(tensor)).asByteBuffer().order(ByteOrder.nativeOrder());
        if (bytes.isReadOnly()) {
            throw new TensorException(ErrorKind.READ_ONLY, "getBufferRef: the buffer is read-only");
        }
        Elements.put(bytes, byteIndex(tensor, index), value, DataTypes.of(tensor));
    }

    /** {@inheritDoc} The library copies the elements, and makes a tensor over the copy. */
    @Override
    public OnnxTensor copy(OnnxTensor tensor) {
        ByteBuffer elements = tensor.getByteBuffer();
        ByteBuffer bytes = Elements.allocate(elements.remaining()).put(elements).flip();
        return kernels.over(bytes.order(ByteOrder.nativeOrder()), DataTypes.of(tensor), tensor.getInfo().getShape());
    }

    @Override
    public SharedMemory share(OnnxTensor tensor) {
        return Memory.of(tensor);
    }

    @Override
    public Set<Layout> adoptable() {
        return EnumSet.of(Layout.CONTIGUOUS);
    }

    @Override
    public OnnxTensor adopt(SharedMemory memory) {
        return Memory.adopted(kernels, memory);
    }
}
