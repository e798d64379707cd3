package org.tensortck.reference.torch.view;

import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Diagonals;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Diagonals of tensors, by PyTorch's rules. */
public final class TorchDiagonals implements Diagonals<Tensor> {

    @Override
    public Tensor diagonal(Tensor tensor, long offset, long axis1, long axis2) {
        Layout whole = tensor.elements().layout();
        int[] axes = Axes.distinct("diagonal", Math.max(whole.rank(), 1), axis1, axis2);
        return tensor.view(LayoutViews.diagonal(whole, offset, axes[0], axes[1]), "DiagonalBackward0");
    }

    @Override
    public Tensor diag(Tensor tensor, long offset) {
        StridedElements elements = tensor.elements();
        return switch (elements.layout().rank()) {
            case 1 -> Tensor.of(matrix(elements, offset), tensor.graph().copy("DiagEmbedBackward0", elements.dtype()));
            case 2 -> Tensor.of(
                    RearrangedCopies.packed("diag",
                            elements.view(LayoutViews.diagonal(elements.layout(), offset, 0, 1)),
                            StrideRule.TORCH),
                    tensor.graph().copy("DiagonalBackward0_copy", elements.dtype()));
            default -> throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "diag: the tensor is neither a vector nor a matrix, it has rank " + elements.layout().rank());
        };
    }

    private static StridedElements matrix(StridedElements vector, long offset) {
        return RearrangedCopies.matrix("diag", vector, vector.codec().resolved(), offset, StrideRule.TORCH,
                vector.device());
    }
}
