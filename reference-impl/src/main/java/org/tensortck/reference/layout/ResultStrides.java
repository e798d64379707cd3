package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The strides of a result: its axes follow each other in memory as those of the operands do.
 *
 * <p>Sources: NumPy's order {@code 'K'}; PyTorch's <i>Tensor Iterator</i>; observed on PyTorch 2.13 and NumPy 2.4.
 */
public final class ResultStrides {
    private final List<Layout> operands;
    private final long[] shape;

    /** Prepares the strides for operands that have been broadcast to a shape. */
    private ResultStrides(List<Layout> operands, long[] shape) {
        this.operands = operands;
        this.shape = shape;
    }

    /** Returns the strides that PyTorch gives the result. */
    public static long[] torch(List<Layout> operands, long[] shape) {
        if (operands.stream().allMatch(Layout::isContiguous)) {
            return StrideRule.TORCH.fresh(shape);
        }
        Layout first = operands.getFirst();
        boolean alike = operands.stream().allMatch(layout -> Arrays.equals(layout.strides(), first.strides()));
        if (alike && first.isDense()) {
            return first.strides();
        }
        return new ResultStrides(operands, shape).torch();
    }

    /** Returns the strides that NumPy gives the result. */
    public static long[] numPy(List<Layout> operands, long[] shape) {
        boolean empty = Shapes.isEmpty(shape);
        return empty ? StrideRule.NUMPY.fresh(shape) : new ResultStrides(operands, shape).numPy();
    }

    /**
     * Inserts the axes one by one, the last one first. An axis of stride 0 says nothing about the order in memory, so it
     * stays where row-major order has it, and others move past it: the comparison is not transitive, so that no sort of a
     * library may be used with it.
     */
    private long[] torch() {
        int[] axes = lastAxisFirst();
        for (int place = 1; place < axes.length; place++) {
            int at = place;
            for (int before = place - 1; before >= 0; before--) {
                int order = torchOrder(axes[before], axes[at]);
                if (order < 0) {
                    break;
                }
                if (order > 0) {
                    int moved = axes[before];
                    axes[before] = axes[at];
                    axes[at] = moved;
                    at = before;
                }
            }
        }
        return StrideRule.packed(shape, axes);
    }

    private int torchOrder(int axis, int other) {
        for (Layout operand : operands) {
            long stride = operand.stride(axis);
            long otherStride = operand.stride(other);
            if (stride == 0 || otherStride == 0) {
                continue;
            }
            if (stride != otherStride) {
                return Long.compare(stride, otherStride);
            }
            if (shape[axis] > shape[other]) {
                return 1;
            }
        }
        return 0;
    }

    private long[] numPy() {
        int[] axes = lastAxisFirst();
        for (int place = 1; place < axes.length; place++) {
            int moving = axes[place];
            int to = place;
            for (int before = place - 1; before >= 0; before--) {
                int order = numPyOrder(axes[before], moving);
                if (order < 0) {
                    break;
                }
                if (order > 0) {
                    to = before;
                }
            }
            System.arraycopy(axes, to, axes, to + 1, place - to);
            axes[to] = moving;
        }
        return StrideRule.packed(shape, axes);
    }

    /** Returns a negative number where the first axis stays the faster one; of operands that differ, row-major wins. */
    private int numPyOrder(int axis, int other) {
        int order = 0;
        for (Layout operand : operands) {
            long stride = Math.abs(operand.stride(axis));
            long otherStride = Math.abs(operand.stride(other));
            boolean says = shape[axis] != 1 && shape[other] != 1 && stride != 0 && otherStride != 0;
            if (says && stride <= otherStride) {
                order = -1;
            } else if (says && order == 0) {
                order = 1;
            }
        }
        return order;
    }

    private int[] lastAxisFirst() {
        int[] axes = new int[shape.length];
        Arrays.setAll(axes, place -> shape.length - 1 - place);
        return axes;
    }
}
