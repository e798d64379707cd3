package org.tensortck.spi;

import java.util.Optional;

/**
 * Capability: membership in a computational graph.
 *
 * @param <T> the implementation's own tensor type
 */
public non-sealed interface Graphs<T> extends Capability {

    /** Returns {@code tensor.requires_grad}. */
    boolean requiresGrad(T tensor);

    /** Sets {@code tensor.requires_grad} of a leaf, in place. */
    void requireGrad(T tensor, boolean required);

    /** Returns {@code tensor.detach()}: a tensor over the same memory that is not part of the graph. */
    T detach(T tensor);

    /**
     * Returns the name of the operation that made a tensor which is not a leaf, such as {@code ToCopyBackward0}, the name
     * of the class of {@code tensor.grad_fn}; empty for a leaf.
     */
    Optional<String> gradientFunction(T tensor);
}
