package org.tensortck.reference.torch.compute;

import java.util.Arrays;
import java.util.Optional;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Rearranging;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Elements of tensors in another order, by PyTorch's rules: always copies. */
public final class TorchRearranging implements Rearranging<Tensor> {

    @Override
    public Tensor flip(Tensor tensor, Optional<long[]> axes) {
        int rank = tensor.elements().layout().rank();
        int[] reversed = Axes.distinct("flip", Math.max(rank, 1), axes.orElseThrow());
        return tensor.rearranged(source -> flipped("flip", source, rank == 0 ? new int[0] : reversed), "FlipBackward0");
    }

    @Override
    public Tensor fliplr(Tensor tensor) {
        requireRank("fliplr", tensor, 2);
        return flip(tensor, Optional.of(new long[]{1}));
    }

    @Override
    public Tensor flipud(Tensor tensor) {
        requireRank("flipud", tensor, 1);
        return flip(tensor, Optional.of(new long[]{0}));
    }

    @Override
    public Tensor rot90(Tensor tensor, long times, long[] axes) {
        requireRank("rot90", tensor, 2);
        if (axes.length != 2) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "rot90: " + Arrays.toString(axes) + " are not two axes");
        }
        int[] plane = Axes.distinct("rot90", tensor.elements().layout().rank(), axes);
        return tensor.rearranged(source -> turned(source, Math.floorMod(times, 4), plane), "Rot90Backward0");
    }

    private static StridedElements turned(StridedElements elements, int times, int... plane) {
        return switch (times) {
            case 1 -> exchanged(flipped("rot90", elements, plane[1]), plane);
            case 2 -> flipped("rot90", elements, plane);
            case 3 -> exchanged(flipped("rot90", elements, plane[0]), plane);
            default -> RearrangedCopies.packed("rot90", elements, StrideRule.TORCH);
        };
    }

    /** Returns a reversed copy, in which the axes have the order in memory that they have in the source. */
    private static StridedElements flipped(String operation, StridedElements elements, int... axes) {
        return RearrangedCopies.copied(operation, elements.view(LayoutViews.flipped(elements.layout(), axes)),
                StrideRule.TORCH.ofCopy(elements.layout()));
    }

    private static StridedElements exchanged(StridedElements elements, int... axes) {
        return elements.view(LayoutViews.exchanged(elements.layout(), axes[0], axes[1]));
    }

    @Override
    public Tensor roll(Tensor tensor, long[] shifts, Optional<long[]> axes) {
        long[] along = axes.orElseGet(() -> new long[0]);
        boolean flat = along.length == 0 && shifts.length == 1;
        if (!flat && (shifts.length == 0 || shifts.length != along.length)) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "roll: there are " + shifts.length + " shifts for "
                    + along.length + " dimensions");
        }
        return tensor.rearranged(source -> flat ? rolledFlat(source, shifts[0]) : rolled(source, shifts, along),
                "RollBackward0");
    }

    private static StridedElements rolledFlat(StridedElements elements, long shift) {
        StridedElements row = RearrangedCopies.flat("roll", elements, StrideRule.TORCH);
        StridedElements rolled = RearrangedCopies.rolled("roll", row, 0, shift, row.layout().strides());
        return rolled.view(Layout.contiguous(StrideRule.TORCH, elements.shape()));
    }

    private static StridedElements rolled(StridedElements elements, long[] shifts, long... along) {
        long[] strides = StrideRule.TORCH.fresh(elements.shape());
        StridedElements rolled = elements;
        for (int place = 0; place < along.length; place++) {
            int axis = Axes.at("roll", elements.layout().rank(), along[place]);
            rolled = RearrangedCopies.rolled("roll", rolled, axis, shifts[place], strides);
        }
        return rolled;
    }

    private static void requireRank(String operation, Tensor tensor, int lowest) {
        int rank = tensor.elements().layout().rank();
        if (rank < lowest) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    operation + ": the tensor has " + rank + " dimensions, fewer than " + lowest);
        }
    }
}
