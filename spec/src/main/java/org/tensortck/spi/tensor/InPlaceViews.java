package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.python.Python;

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
public interface InPlaceViews<T> extends Capability {

    /** Does {@code Tensor.t_()}: transposes a matrix. */
    @Python("Tensor.t_(self) -> self")
    void transposeMatrixInPlace(T tensor);

    /** Does {@code Tensor.transpose_(first, second)}, also called {@code swapaxes_}. */
    @Python({"Tensor.transpose_(self, dim0, dim1) -> self", "Tensor.swapdims_(self, dim0, dim1) -> self",
            "Tensor.swapaxes_(self, axis0, axis1) -> self"})
    void swapAxesInPlace(T tensor, long first, long second);

    /** Does {@code Tensor.squeeze_()}. */
    @Python("Tensor.squeeze_(self, dim=None) -> self")
    void squeezeInPlace(T tensor);

    /** Does {@code Tensor.squeeze_(axis)}. */
    @Python("Tensor.squeeze_(self, dim=None) -> self")
    void squeezeInPlace(T tensor, long axis);

    /** Does {@code Tensor.squeeze_(axes)}. */
    @Python("Tensor.squeeze_(self, dim=None) -> self")
    void squeezeInPlace(T tensor, long[] axes);

    /** Does {@code Tensor.unsqueeze_(axis)}. */
    @Python("Tensor.unsqueeze_(self, dim) -> self")
    void unsqueezeInPlace(T tensor, long axis);
}
