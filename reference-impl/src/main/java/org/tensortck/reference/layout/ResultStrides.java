package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

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
        insertEach(axes, this::numPyOrder);
        return StrideRule.packed(shape, axes);
    }

    /**
     * Inserts the axes one by one: each goes before the first of those that the comparison puts behind it, up to the nearest
     * one that it puts before it. As above, the comparison is not transitive.
     *
     * @param order negative where the first axis stays before the second, positive where it goes behind it, 0 where it does
     *     not say
     */
    private static void insertEach(int[] axes, IntBinaryOperator order) {
        for (int place = 1; place < axes.length; place++) {
            int moving = axes[place];
            int to = place;
            for (int before = place - 1; before >= 0; before--) {
                int found = order.applyAsInt(axes[before], moving);
                if (found < 0) {
                    break;
                }
                if (found > 0) {
                    to = before;
                }
            }
            System.arraycopy(axes, to, axes, to + 1, place - to);
            axes[to] = moving;
        }
    }

    /**
     * Returns packed strides that keep the order which the axes have in the memory of all parts; where the parts
     * contradict each other, it is row-major.
     *
     * <p>Source: observed on NumPy 2.4; the order {@code 'K'} of {@code numpy.nditer} over several operands.
     */
    public static long[] joined(List<Layout> parts, long[] shape) {
        if (Shapes.isEmpty(shape)) {
            return StrideRule.NUMPY.fresh(shape);
        }
        int[] slowestFirst = IntStream.range(0, shape.length).toArray();
        insertEach(slowestFirst, (before, moving) -> slowerInAll(parts, moving, before));
        int[] fastestFirst = new int[shape.length];
        Arrays.setAll(fastestFirst, place -> slowestFirst[shape.length - 1 - place]);
        return StrideRule.packed(shape, fastestFirst);
    }

    /**
     * Returns 1 if an axis is slower than another one in all parts in which neither has size 1, -1 if not in all of
     * those, 0 if there is no such part.
     */
    private static int slowerInAll(List<Layout> parts, int axis, int other) {
        int order = 0;
        for (Layout part : parts) {
            if (part.length(axis) != 1 && part.length(other) != 1) {
                boolean slower = Math.abs(part.stride(axis)) > Math.abs(part.stride(other));
                order = slower && order >= 0 ? 1 : -1;
            }
        }
        return order;
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
