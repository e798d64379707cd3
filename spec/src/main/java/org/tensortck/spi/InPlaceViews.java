package org.tensortck.spi;

/**
 * Capability: changes of what one tensor says about its memory, its shape and its strides. The memory stays, and so do
 * the shapes and strides of everything else over it.
 *
 * <p>A leaf that requires gradients, and a view of one, is refused with {@link ErrorKind#REQUIRES_GRAD}; axes as in
 * {@link Views} and {@link UnitAxes}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.VIEWS)
public non-sealed interface InPlaceViews<T> extends Capability {

    /** Does {@code Tensor.t_()}: transposes a matrix. */
    void transposeMatrixInPlace(T tensor);

    /** Does {@code Tensor.transpose_(first, second)}, also called {@code swapaxes_}. */
    void swapAxesInPlace(T tensor, long first, long second);

    /** Does {@code Tensor.squeeze_()}. */
    void squeezeInPlace(T tensor);

    /** Does {@code Tensor.squeeze_(axis)}. */
    void squeezeInPlace(T tensor, long axis);

    /** Does {@code Tensor.squeeze_(axes)}. */
    void squeezeInPlace(T tensor, long[] axes);

    /** Does {@code Tensor.unsqueeze_(axis)}. */
    void unsqueezeInPlace(T tensor, long axis);
}
