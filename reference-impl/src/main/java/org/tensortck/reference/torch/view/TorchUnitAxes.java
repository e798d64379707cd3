package org.tensortck.reference.torch.view;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.UnitAxes;

/** Axes of size 1 of a tensor, by PyTorch's rules: every result is a new tensor. */
public final class TorchUnitAxes implements UnitAxes<Tensor> {

    @Override
    public Tensor squeeze(Tensor tensor) {
        return tensor.view(TorchUnitAxes::squeezed, "SqueezeBackward0");
    }

    @Override
    public Tensor squeeze(Tensor tensor, long axis) {
        return tensor.view(layout -> squeezed(layout, axis), "SqueezeBackward1");
    }

    @Override
    public Tensor squeeze(Tensor tensor, long[] axes) {
        return tensor.view(layout -> squeezed(layout, axes), "SqueezeBackward2");
    }

    /** Returns a layout without the axes of size 1. */
    static Layout squeezed(Layout layout) {
        return squeezed(layout, IntStream.range(0, layout.rank()).asLongStream().toArray());
    }

    /** Returns a layout without those of these axes that have length one. */
    static Layout squeezed(Layout layout, long... axes) {
        BitSet named = Axes.setOf(Axes.distinct("squeeze", Math.max(layout.rank(), 1), axes));
        return layout.permute(IntStream.range(0, layout.rank())
                .filter(axis -> !named.get(axis) || layout.length(axis) != 1).toArray());
    }

    @Override
    public Tensor unsqueeze(Tensor tensor, long... axes) {
        return tensor.view(layout -> unsqueezed(layout, axes[0]), ViewFunctions.UNSQUEEZE);
    }

    /** Returns a layout with one axis more. */
    static Layout unsqueezed(Layout layout, long place) {
        int axis = Axes.at("unsqueeze", layout.rank() + 1, place);
        return layout.withUnitAxis(axis, axis == layout.rank()
                ? StrideRule.TORCH.newLastAxis()
                : StrideRule.TORCH.newAxis(layout.length(axis), layout.stride(axis)));
    }

    @Override
    public Tensor atLeast(Tensor tensor, int rank) {
        int from = tensor.elements().layout().rank();
        return from >= rank
                ? tensor
                : tensor.view(layout -> withRank(layout, rank),
                        from == 0 ? ViewFunctions.VIEW : ViewFunctions.UNSQUEEZE);
    }

    private static Layout withRank(Layout layout, int rank) {
        Layout result = layout.rank() == 2 ? layout : unsqueezed(layout, 0);
        while (result.rank() < rank) {
            result = unsqueezed(result, -1);
        }
        return result;
    }
}
