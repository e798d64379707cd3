package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * Capability: tensors that take the dtype and the device of another tensor, but not its elements. The methods named
 * {@code …Like} also take its shape and its strides.
 *
 * <p>The result has new memory and is not part of the graph. An empty dtype or device stands for that of the other
 * tensor.
 *
 * <p>The strides of {@code …Like} are those of the other tensor if it has no gaps and does not overlap itself;
 * otherwise they are without gaps, and keep the order of its dimensions in memory. The results of {@code new…} are
 * contiguous.
 *
 * @param <T> the implementation's own tensor type; opaque to the suite
 */
@Group.In(Group.CREATING)
public interface TensorPrototypes<T> extends Capability {

    /** Returns {@code torch.zeros_like(tensor, dtype=, device=)}. */
    @Python("torch.zeros_like(input, *, dtype=None, device=None, requires_grad=False)")
    T zerosLike(T tensor, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.ones_like(tensor, dtype=, device=)}. */
    @Python("torch.ones_like(input, *, dtype=None, device=None, requires_grad=False)")
    T onesLike(T tensor, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.full_like(tensor, value, dtype=, device=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("torch.full_like(input, fill_value, *, dtype=None, device=None, requires_grad=False)")
    T fullLike(T tensor, Scalar value, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.empty_like(tensor, dtype=, device=)}, whose elements are not set. */
    @Python("torch.empty_like(input, *, dtype=None, device=None, requires_grad=False)")
    T emptyLike(T tensor, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code tensor.new_zeros(shape, dtype=, device=)}. */
    @Python("Tensor.new_zeros(self, *size, dtype=None, device=None, requires_grad=False)")
    T newZeros(T tensor, long[] shape, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code tensor.new_ones(shape, dtype=, device=)}. */
    @Python("Tensor.new_ones(self, *size, dtype=None, device=None, requires_grad=False)")
    T newOnes(T tensor, long[] shape, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code tensor.new_full(shape, value, dtype=, device=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("Tensor.new_full(self, size, fill_value, *, dtype=None, device=None, requires_grad=False)")
    T newFull(T tensor, long[] shape, Scalar value, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code tensor.new_empty(shape, dtype=, device=)}, whose elements are not set. */
    @Python("Tensor.new_empty(self, *size, dtype=None, device=None, requires_grad=False)")
    T newEmpty(T tensor, long[] shape, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code tensor.new_tensor(values, dtype=, device=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("Tensor.new_tensor(self, data, *, dtype=None, device=None, requires_grad=False)")
    T newTensor(T tensor, Values values, Optional<DType> dtype, Optional<Device> device);
}
