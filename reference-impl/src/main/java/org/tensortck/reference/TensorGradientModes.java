package org.tensortck.reference;

import org.tensortck.spi.GradientModes;

/** The mode of this thread in which nothing is recorded in a graph. */
final class TensorGradientModes implements GradientModes<Tensor> {

    @Override
    public boolean isGradEnabled() {
        return GradientMode.isEnabled();
    }

    @Override
    public void setGradEnabled(boolean enabled) {
        GradientMode.set(enabled);
    }
}
