package org.tensortck.spi.graph;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.python.Python;

/**
 * Capability: inference mode of the calling thread. A tensor with new memory that is made in it is an inference tensor, and so
 * are its views: outside the mode it cannot be written in place ({@link ErrorKind#INFERENCE_TENSOR}), and the graph does not
 * save it. The mode is off at the start of each scenario.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface InferenceModes<T> extends Capability {

    /** Returns {@code torch.is_inference_mode_enabled()}. */
    @Python("torch.is_inference_mode_enabled()")
    boolean isInferenceModeEnabled();

    /**
     * Sets the mode. {@code with torch.inference_mode(mode)} calls it at its beginning and, with the mode before, at its end.
     * It calls {@link GradientModes#setGradEnabled} too: gradients are off in inference mode, and on with {@code mode=False}.
     */
    @Python("torch.inference_mode(mode=True)")
    void setInferenceMode(boolean enabled);

    /** Returns {@code tensor.is_inference()}. */
    @Python("Tensor.is_inference(self)")
    boolean isInference(T tensor);
}
