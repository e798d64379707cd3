package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import org.tensortck.reference.torch.GradientMode;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.graph.GradientModes;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.graph.InferenceModes;

/** Breaks the gradient modes; as {@link BrokenReferenceTest}. */
class BrokenGradientModesTest extends FaultTable {

    @Override
    void faults() {
        fault("a mode that is enabled where it is disabled twice", fails("GRA-6"),
                IN_TENSORS.at(GradientModes<Tensor>::setGradEnabled, call -> call.method().invoke(call.target(),
                        call.argument(0).equals(true) || !GradientMode.isEnabled())));
        fault("an inference mode that does nothing", fails("GRA-31", "GRA-32", "GRA-34"),
                IN_TENSORS.at(InferenceModes<Tensor>::setInferenceMode, _ -> null));
        fault("a write in place to an inference tensor that is not refused", fails("GRA-32"),
                IN_TENSORS.at(InPlaceArithmetic.class, "applyInPlace",
                        instead(ErrorKind.INFERENCE_TENSOR, _ -> null)));
        fault("a detached inference tensor that is a copy", fails("GRA-33"),
                IN_TENSORS.at(Graphs<Tensor>::detach, call -> {
                    Tensor detached = (Tensor) call.proceed();
                    return detached.graph().isInference() ? TENSORS.copy(detached) : detached;
                }));
        fault("a factor that is saved although it is an inference tensor", fails("GRA-34"),
                IN_TENSORS.at(MatrixProducts<Tensor>::matmul, instead(ErrorKind.INFERENCE_TENSOR,
                        call -> TENSORS.detach((Tensor) call.argument(0)))));
    }
}
