package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: contiguous tensors, and strides of single dimensions.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SHAPES)
public interface Contiguity<T> extends Capability {

    /**
     * Returns {@code Tensor.is_contiguous()}: whether the elements are in row-major order without gaps. The stride of a
     * dimension of size 1 does not matter; an empty tensor is always contiguous.
     */
    @Python("Tensor.is_contiguous(self)")
    boolean isContiguous(T tensor);

    /**
     * Returns {@code Tensor.contiguous()}: {@code tensor} itself, the same Java object, where it is contiguous, else a copy.
     */
    @Python("Tensor.contiguous(self)")
    T contiguous(T tensor);

    /**
     * Returns {@code tensor.stride(dim)}: the signed distance, in elements, between neighbours along one dimension.
     *
     * @param axis in {@code [-rank, rank)}
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python("Tensor.stride(self, dim=None)")
    long stride(T tensor, long axis);
}
