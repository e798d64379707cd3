package org.tensortck.reference.torch.view;

import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
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
        return tensor.view(layout -> LayoutViews.diagonal(layout, offset, axes[0], axes[1]), "DiagonalBackward0");
    }

    @Override
    public Tensor diag(Tensor tensor, long offset) {
        StridedElements elements = tensor.elements();
        return switch (elements.layout().rank()) {
            // Off the diagonal are zeros, which come from no element.
            case 1 -> new Tensor(matrix(elements, offset), Derivation.of("DiagEmbedBackward0").from(tensor,
                    gradient -> gradient.view(LayoutViews.diagonal(gradient.layout(), offset, 0, 1))));
            case 2 -> tensor.rearranged(
                    source -> RearrangedCopies.packed("diag",
                            source.view(LayoutViews.diagonal(source.layout(), offset, 0, 1)), StrideRule.TORCH),
                    "DiagonalBackward0_copy");
            default -> throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "diag: the tensor is neither a vector nor a matrix, it has rank " + elements.layout().rank());
        };
    }

    private static StridedElements matrix(StridedElements vector, long offset) {
        return RearrangedCopies.matrix("diag", vector, vector.codec().resolved(), offset, StrideRule.TORCH,
                vector.device());
    }
}
