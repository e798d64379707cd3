package org.tensortck.tensorflow;

import java.util.Optional;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Reinterpretation;
import org.tensortck.spi.common.Sizes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Casts, bits, sizes, and tensors made of other objects. */
final class Conversions
        implements
            Casts<TfTensor>,
            Reinterpretation<TfTensor>,
            Sizes<TfTensor>,
            Interchange<TfTensor> {
    private final Eager eager;

    Conversions(Eager eager) {
        this.eager = eager;
    }

    @Override
    public TfTensor cast(TfTensor tensor, DType dtype) {
        return Calls.call("cast",
                () -> eager.result(eager.ops().dtypes.cast(eager.<TType>operand(tensor), DataTypes.of(dtype))));
    }

    @Override
    public TfTensor reinterpret(TfTensor tensor, DType dtype) {
        return Calls.call("bitcast",
                () -> eager.result(eager.ops().bitcast(eager.<TType>operand(tensor), DataTypes.of(dtype))));
    }

    @Override
    public long elementCount(TfTensor tensor) {
        return tensor.elements().size();
    }

    @Override
    public long length(TfTensor tensor, long axis) {
        try {
            return tensor.elements().shape().get(Math.toIntExact(axis));
        } catch (IndexOutOfBoundsException e) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "get: " + e.getMessage(), e);
        }
    }

    /** {@inheritDoc} The library tells only the bytes of all elements of a tensor. */
    @Override
    public long elementByteSize(TfTensor tensor) {
        if (tensor.tensor().size() == 0) {
            throw Calls.lacks("size of an element of an empty tensor");
        }
        return tensor.tensor().numBytes() / tensor.tensor().size();
    }

    @Override
    public long byteSize(TfTensor tensor) {
        if (!tensor.isWhole()) {
            throw Calls.lacks("numBytes of a slice");
        }
        return tensor.tensor().numBytes();
    }

    @Override
    public TfTensor asTensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device) {
        return asTensor(AdoptedMemory.tensorOver(array), dtype, device);
    }

    @Override
    public TfTensor asTensor(TfTensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return dtype.filter(wanted -> wanted != tensor.dtype()).map(wanted -> cast(tensor, wanted)).orElse(tensor);
    }

    @Override
    public TfTensor asTensor(Values values, Optional<DType> dtype, Optional<Device> device) {
        return Creation.of(eager, values, dtype);
    }

    /** {@inheritDoc} This is {@code Tensor.of(type, shape, bytes)}, which copies. */
    @Override
    public TfTensor tensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device) {
        var bytes = AdoptedMemory.bytes("of", array).asByteBuffer();
        Shape shape = Shape.of(array.shape());
        TfTensor copy = Calls.call("of",
                () -> Eager.of(Tensor.of(DataTypes.of(array.dtype()), shape, DataBuffers.of(bytes))));
        return asTensor(copy, dtype, device);
    }

    @Override
    public TfTensor tensor(TfTensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return asTensor(eager.copy(tensor), dtype, device);
    }
}
