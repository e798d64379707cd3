package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.tensor.TensorShapes;

/** Breaks the axis that is made several; as {@link BrokenReferenceTest}. */
class BrokenUnflattenTest extends FaultTable {

    @Override
    void faults() {
        fault("an axis with gaps that is copied", fails("VIW-47"),
                IN_TENSORS.at(TensorShapes<Tensor>::unflatten,
                        changed((view, arguments) -> ((Tensor) arguments[0]).elements().layout().isContiguous()
                                ? view
                                : TENSORS.copy((Tensor) view))));
        fault("a view that leaves the graph", fails("VIW-47"),
                IN_TENSORS.at(TensorShapes<Tensor>::unflatten, changed((view, _) -> TENSORS.detach((Tensor) view))));
        fault("lengths that are ignored where they do not fit", fails("VIW-48"), IN_TENSORS.at(
                TensorShapes<Tensor>::unflatten, instead(ErrorKind.SHAPE_MISMATCH, call -> call.argument(0))));
        fault("an axis that there is not and nothing happens to", fails("VIW-48"), IN_TENSORS.at(
                TensorShapes<Tensor>::unflatten, instead(ErrorKind.INDEX_OUT_OF_RANGE, call -> call.argument(0))));
    }
}
