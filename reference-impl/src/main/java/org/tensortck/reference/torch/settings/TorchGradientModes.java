package org.tensortck.reference.torch.settings;

import org.tensortck.reference.torch.GradientMode;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.graph.GradientModes;

/** The mode of this thread in which nothing is recorded in a graph. */
public final class TorchGradientModes implements GradientModes<Tensor> {

    @Override
    public boolean isGradEnabled() {
        return GradientMode.isEnabled();
    }

    @Override
    public void setGradEnabled(boolean enabled) {
        GradientMode.set(enabled);
    }
}
