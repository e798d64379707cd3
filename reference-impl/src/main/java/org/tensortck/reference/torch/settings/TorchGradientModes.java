package org.tensortck.reference.torch.settings;

import org.tensortck.reference.torch.GradientMode;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.graph.GradientModes;
import org.tensortck.spi.graph.InferenceModes;

/** The modes of this thread in which nothing is recorded in a graph. */
public final class TorchGradientModes implements GradientModes<Tensor>, InferenceModes<Tensor> {

    @Override
    public boolean isGradEnabled() {
        return GradientMode.isEnabled();
    }

    @Override
    public void setGradEnabled(boolean enabled) {
        GradientMode.set(enabled);
    }

    @Override
    public boolean isInferenceModeEnabled() {
        return GradientMode.isInference();
    }

    @Override
    public void setInferenceMode(boolean enabled) {
        GradientMode.setInference(enabled);
    }

    @Override
    public boolean isInference(Tensor tensor) {
        return tensor.graph().isInference();
    }
}
