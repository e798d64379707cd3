package org.tensortck.reference.torch.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.tensor.TensorBases;

/** The axes of a tensor in another order, by PyTorch's rules, and the tensor that any view is a view of. */
public final class TorchViews implements Views<Tensor>, TensorBases<Tensor> {

    @Override
    public Tensor transpose(Tensor tensor) {
        WarningLog.TORCH.warnIf(layout(tensor).rank() != 2, WarningKind.DEPRECATED);
        return tensor.view(Layout::transpose, ViewFunctions.PERMUTE);
    }

    @Override
    public Tensor matrixTranspose(Tensor tensor) {
        WarningLog.TORCH.warnIf(layout(tensor).rank() == 0, WarningKind.DEPRECATED);
        return switch (layout(tensor).rank()) {
            case 0 -> tensor;
            case 1 -> throw Shapes.mismatch("mT: there is one axis, and a matrix has two");
            default -> tensor.view(layout -> swapped("mT", layout, -2, -1), ViewFunctions.TRANSPOSE);
        };
    }

    @Override
    public Tensor permute(Tensor tensor, long... axes) {
        int[] order = Axes.permutation("permute", layout(tensor).rank(), axes);
        return tensor.view(layout -> layout.permute(order), ViewFunctions.PERMUTE);
    }

    @Override
    public Tensor swapAxes(Tensor tensor, long first, long second) {
        return tensor.view(layout -> swapped("transpose", layout, first, second), ViewFunctions.TRANSPOSE);
    }

    /** Returns a layout with two axes swapped. A 0-d layout is treated as if it had one axis. */
    static Layout swapped(String operation, Layout layout, long first, long second) {
        int rank = layout.rank();
        int from = Axes.at(operation, Math.max(rank, 1), first);
        int to = Axes.at(operation, Math.max(rank, 1), second);
        return from == to ? layout : layout.permute(Axes.swapped(rank, from, to));
    }

    @Override
    public Tensor moveAxes(Tensor tensor, long[] source, long[] destination) {
        int rank = layout(tensor).rank();
        int[] order = Axes.moved("movedim", Math.max(rank, 1), source, destination);
        return rank == 0
                ? tensor.view(UnaryOperator.identity(), ViewFunctions.ALIAS)
                : tensor.view(layout -> layout.permute(order), ViewFunctions.PERMUTE);
    }

    @Override
    public Optional<Tensor> base(Tensor tensor) {
        return tensor.graph().base();
    }

    @Override
    public boolean isView(Tensor tensor) {
        return tensor.graph().base().isPresent();
    }

    private static Layout layout(Tensor tensor) {
        return tensor.elements().layout();
    }
}
