package org.tensortck.spi.graph;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: the gradient mode of the calling thread, which determines whether operations are recorded in the graph.
 * It is on at the start of each scenario.
 *
 * <p>No method has a parameter of type {@code T}; it is the tensor type of the library.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface GradientModes<T> extends Capability {

    /** Returns {@code torch.is_grad_enabled()}: whether operations are recorded. */
    @Python("torch.is_grad_enabled()")
    boolean isGradEnabled();

    /**
     * Does {@code torch.set_grad_enabled(mode)}. {@code with} of this and of {@code torch.no_grad()} and
     * {@code torch.enable_grad()} calls it at its beginning and, with the mode before, at its end. While the mode is off, copies require no gradients, and no operation
     * is refused because a tensor requires them.
     */
    @Python({"torch.set_grad_enabled(mode)", "torch.no_grad()", "torch.enable_grad()"})
    void setGradEnabled(boolean enabled);
}
