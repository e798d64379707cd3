package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: membership in a computational graph.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface Graphs<T> extends Capability {

    /** Returns {@code tensor.requires_grad}. */
    @Python("Tensor.requires_grad")
    boolean requiresGrad(T tensor);

    /** Sets {@code tensor.requires_grad} of a leaf, in place. */
    @Python("Tensor.__setattr__(self, name, value)")
    void requireGrad(T tensor, boolean required);

    /** Returns {@code tensor.detach()}: a tensor over the same memory that is not part of the graph. */
    @Python("Tensor.detach(self)")
    T detach(T tensor);

    /**
     * Does {@code tensor.detach_()}: makes a leaf that requires no gradients of that very tensor. Its memory, and the views
     * that were taken of it, stay as they are.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the tensor is a view
     */
    @Python("Tensor.detach_(self) -> self")
    void detachInPlace(T tensor);

    /**
     * Returns {@code tensor.data}: a new tensor over the same memory that is not part of the graph. Later writes to it are
     * hidden from the graph.
     */
    @Python("Tensor.data")
    T data(T tensor);

    /**
     * Returns the name of the operation that made a tensor which is not a leaf, such as {@code ToCopyBackward0}, the name
     * of the class of {@code tensor.grad_fn}; empty for a leaf.
     */
    @Python("Tensor.is_leaf")
    Optional<String> gradientFunction(T tensor);
}
