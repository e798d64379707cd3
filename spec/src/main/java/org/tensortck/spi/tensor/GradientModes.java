package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: a mode of the calling thread in which nothing is recorded in a graph. It is on when a scenario begins.
 *
 * <p>Does not depend on the tensor type; {@code T} is that of the library.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface GradientModes<T> extends Capability {

    /** {@code torch.is_grad_enabled()}. */
    @Python("torch.is_grad_enabled()")
    boolean isGradEnabled();

    /** {@code torch.set_grad_enabled(mode)}: with False, copies require no gradients, and nothing is refused for their sake. */
    @Python("torch.set_grad_enabled(mode)")
    void setGradEnabled(boolean enabled);
}
