package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;

import org.tensortck.reference.torch.GradientMode;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.graph.GradientModes;

/** Breaks the gradient modes; as {@link BrokenReferenceTest}. */
class BrokenGradientModesTest extends FaultTable {

    @Override
    void faults() {
        fault("a mode that is enabled where it is disabled twice", fails("GRA-6"),
                IN_TENSORS.at(GradientModes<Tensor>::setGradEnabled, call -> call.method().invoke(call.target(),
                        call.argument(0).equals(true) || !GradientMode.isEnabled())));
    }
}
