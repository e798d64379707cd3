package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: whether the elements follow each other in row-major order, and that they do.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SHAPES)
public interface Contiguity<T> extends Capability {

    /**
     * Returns {@code Tensor.is_contiguous()}: whether the elements follow each other in row-major order, without gaps.
     * The stride of an axis of length one does not matter, and no stride does where there is no element.
     */
    @Python("Tensor.is_contiguous(self)")
    boolean isContiguous(T tensor);

    /**
     * Returns {@code Tensor.contiguous()}: {@code tensor} itself, the same Java object, where it is contiguous, else a copy.
     */
    @Python("Tensor.contiguous(self)")
    T contiguous(T tensor);

    /**
     * Returns {@code tensor.stride(dim)}: the distance, in elements, between neighbours along one axis.
     *
     * @param axis in {@code [-rank, rank)}
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python("Tensor.stride(self, dim=None)")
    long stride(T tensor, long axis);
}
