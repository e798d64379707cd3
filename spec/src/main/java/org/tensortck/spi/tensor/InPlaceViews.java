package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.python.Python;

/**
 * Capability: changes of the shape and the strides of one tensor, in place. The memory is unchanged, and so are the
 * shapes and strides of all other objects over it.
 *
 * <p>A leaf that requires gradients, and a view of one, is refused with {@link ErrorKind#REQUIRES_GRAD}. Dimensions are
 * counted, and refused, as axes are in {@link Views} and {@link UnitAxes}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.VIEWS)
public interface InPlaceViews<T> extends Capability {

    /** Does {@code Tensor.t_()}: transposes a matrix. */
    @Python("Tensor.t_(self) -> self")
    void transposeMatrixInPlace(T tensor);

    /** Does {@code Tensor.transpose_(first, second)}, also called {@code swapaxes_}: swaps two dimensions. */
    @Python({"Tensor.transpose_(self, dim0, dim1) -> self", "Tensor.swapdims_(self, dim0, dim1) -> self",
            "Tensor.swapaxes_(self, axis0, axis1) -> self"})
    void swapAxesInPlace(T tensor, long first, long second);

    /** Does {@code Tensor.squeeze_()}: removes all dimensions of size 1. */
    @Python("Tensor.squeeze_(self, dim=None) -> self")
    void squeezeInPlace(T tensor);

    /** Does {@code Tensor.squeeze_(axis)}: removes one dimension if its size is 1. */
    @Python("Tensor.squeeze_(self, dim=None) -> self")
    void squeezeInPlace(T tensor, long axis);

    /** Does {@code Tensor.squeeze_(axes)}: removes those of the given dimensions whose size is 1. */
    @Python("Tensor.squeeze_(self, dim=None) -> self")
    void squeezeInPlace(T tensor, long[] axes);

    /** Does {@code Tensor.unsqueeze_(axis)}: adds a dimension of size 1. */
    @Python("Tensor.unsqueeze_(self, dim) -> self")
    void unsqueezeInPlace(T tensor, long axis);
}
