package org.tensortck.spi.graph;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the graph to which a tensor belongs.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface Graphs<T> extends Capability {

    /** Returns {@code tensor.requires_grad}: whether the tensor requires gradients. */
    @Python("Tensor.requires_grad")
    boolean requiresGrad(T tensor);

    /** Sets {@code tensor.requires_grad} of a leaf, in place. */
    @Python({"Tensor.__setattr__(self, name, value)", "Tensor.requires_grad_(self, requires_grad=True)"})
    void requireGrad(T tensor, boolean required);

    /** Returns {@code tensor.detach()}: a tensor over the same memory, outside the graph. */
    @Python("Tensor.detach(self)")
    T detach(T tensor);

    /**
     * Does {@code tensor.detach_()}: makes the tensor itself a leaf that requires no gradients. Its memory and its
     * existing views are unchanged.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the tensor is a view
     */
    @Python("Tensor.detach_(self) -> self")
    void detachInPlace(T tensor);

    /**
     * Returns {@code tensor.data}: a new tensor over the same memory, outside the graph. The graph does not record
     * later writes to it.
     */
    @Python("Tensor.data")
    T data(T tensor);

    /**
     * Returns the class name of {@code tensor.grad_fn}, such as {@code ToCopyBackward0}: the operation that produced
     * the tensor; empty for a leaf.
     */
    @Python({"Tensor.is_leaf", "Tensor.grad_fn"})
    Optional<String> gradientFunction(T tensor);
}
