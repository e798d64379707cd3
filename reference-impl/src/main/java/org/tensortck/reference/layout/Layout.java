package org.tensortck.reference.layout;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;

/**
 * Where elements are: a shape, a signed stride for each axis and an offset. Knows no data.
 *
 * <p>Strides and offset are in elements, or in a smaller unit where an array has strides that are no whole elements.
 *
 * <p>A layout that is derived from another one reaches no element that the other does not reach.
 */
public final class Layout {
    private final long[] shape;
    private final long[] strides;
    private final long offset;
    private final long count;
    // The size of an element in the unit of the strides.
    private final long elementSize;

    private Layout(long[] shape, long[] strides, long offset, long elementSize) {
        this.shape = shape;
        this.strides = strides;
        this.offset = offset;
        this.count = countOf(shape);
        this.elementSize = elementSize;
    }

    /** Returns the layout with the given parts. The strides must have the rank of the shape. */
    public static Layout of(long[] shape, long[] strides, long offset) {
        return new Layout(shape.clone(), strides.clone(), offset, 1);
    }

    /** Returns the layout of a single element, without axes. */
    public static Layout single(long offset) {
        return new Layout(new long[0], new long[0], offset, 1);
    }

    /**
     * Returns the layout of new elements in row-major order, at offset 0.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a length is negative or there are too many
     *     elements to count
     */
    public static Layout contiguous(StrideRule rule, long... shape) {
        for (long length : shape) {
            if (length < 0) {
                throw mismatch("shape: length " + length + " in " + Arrays.toString(shape) + " is negative");
            }
        }
        try {
            return new Layout(shape.clone(), rule.fresh(shape), 0, 1);
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "shape: " + Arrays.toString(shape) + " has more elements than 64 bits can count", e);
        }
    }

    private static long countOf(long[] shape) {
        long count = 1;
        boolean empty = false;
        for (long length : shape) {
            empty |= length == 0;
            count = Math.multiplyExact(count, Math.max(length, 1));
        }
        return empty ? 0 : count;
    }

    /** Returns the number of axes. */
    public int rank() {
        return shape.length;
    }

    /** Returns the length of an axis. */
    public long length(int axis) {
        return shape[axis];
    }

    /** Returns the stride of an axis. */
    public long stride(int axis) {
        return strides[axis];
    }

    /** Returns the length of each axis; a copy. */
    public long[] shape() {
        return shape.clone();
    }

    /** Returns the stride of each axis; a copy. */
    public long[] strides() {
        return strides.clone();
    }

    /** Returns the offset of the element at index zero. */
    public long offset() {
        return offset;
    }

    /** Returns the number of elements. */
    public long count() {
        return count;
    }

    /** Returns the lowest offset of an element; that of index zero where there is no element. */
    public long lowestOffset() {
        long lowest = offset;
        for (int axis = 0; axis < shape.length && count != 0; axis++) {
            lowest += Math.min((shape[axis] - 1) * strides[axis], 0);
        }
        return lowest;
    }

    /** Returns the highest offset of an element; that of index zero where there is no element. */
    public long highestOffset() {
        long highest = offset;
        for (int axis = 0; axis < shape.length && count != 0; axis++) {
            highest += Math.max((shape[axis] - 1) * strides[axis], 0);
        }
        return highest;
    }

    /** Returns whether the elements follow each other in row-major order. True where there is no element. */
    public boolean isContiguous() {
        if (count == 0) {
            return true;
        }
        long expected = elementSize;
        for (int axis = rank() - 1; axis >= 0; axis--) {
            // The stride of an axis of size 1 is never used.
            if (shape[axis] != 1 && strides[axis] != expected) {
                return false;
            }
            expected *= shape[axis];
        }
        return true;
    }

    /** Returns whether the elements follow each other in column-major order. True where there is no element. */
    public boolean isFortranContiguous() {
        return transpose().isContiguous();
    }

    /** Returns whether the elements fill their memory in some order of the axes, each in a place of its own. */
    public boolean isDense() {
        if (isContiguous()) {
            return true;
        }
        int[] fastestFirst = IntStream.range(0, rank()).filter(axis -> shape[axis] != 1).boxed()
                .sorted((axis, other) -> Long.compare(strides[axis], strides[other])).mapToInt(Integer::intValue)
                .toArray();
        long expected = elementSize;
        for (int axis : fastestFirst) {
            if (strides[axis] != expected) {
                return false;
            }
            expected *= shape[axis];
        }
        return true;
    }

    /**
     * Returns the offset of an element.
     *
     * @param position one index in {@code [0, length)} for each axis
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    public long offsetOf(long... position) {
        if (position.length != rank()) {
            throw outOfRange("position " + Arrays.toString(position) + " does not have the rank of shape "
                    + Arrays.toString(shape));
        }
        long result = offset;
        for (int axis = 0; axis < position.length; axis++) {
            if (position[axis] < 0 || position[axis] >= shape[axis]) {
                throw outOfRange(
                        "position " + Arrays.toString(position) + " lies outside shape " + Arrays.toString(shape));
            }
            result += position[axis] * strides[axis];
        }
        return result;
    }

    /** Returns the largest number that divides a size, all strides and the offset. */
    public long dividing(long size) {
        BigInteger common = BigInteger.valueOf(size).gcd(BigInteger.valueOf(offset));
        for (long stride : strides) {
            common = common.gcd(BigInteger.valueOf(stride));
        }
        return common.longValueExact();
    }

    /**
     * Returns the layout, whose strides and offset are in bytes, with both in a larger unit, which divides them.
     *
     * @param byteSize the size of an element, which the unit divides too
     */
    public Layout dividedBy(long unit, long byteSize) {
        return new Layout(shape.clone(), Arrays.stream(strides).map(stride -> stride / unit).toArray(), offset / unit,
                byteSize / unit);
    }

    /** Returns the layout with strides and offset in a unit of which each is that many. */
    public Layout times(long factor) {
        return new Layout(shape.clone(), Arrays.stream(strides).map(stride -> stride * factor).toArray(),
                offset * factor, elementSize * factor);
    }

    /** Returns the layout with another offset. */
    public Layout at(long otherOffset) {
        return new Layout(shape, strides, otherOffset, elementSize);
    }

    /** Returns the offset of every element, in row-major order. */
    public long[] offsets() {
        long[] result = new long[Math.toIntExact(count)];
        int[] next = {0};
        StridedRows.inRowMajorOrder(this).forEachRow((starts, steps, length) -> {
            for (long element = 0; element < length; element++) {
                result[next[0]++] = starts[0] + element * steps[0];
            }
        });
        return result;
    }

    /** Replaces places in row-major order by the offsets of the elements there. */
    public void replaceByOffsets(long... places) {
        StridedRows rows = StridedRows.inRowMajorOrder(this);
        if (rows.isSingleRow()) {
            rows.forEachRow((starts, steps, _) -> {
                if (starts[0] == 0 && steps[0] == 1) {
                    return;
                }
                for (int each = 0; each < places.length; each++) {
                    places[each] = starts[0] + places[each] * steps[0];
                }
            });
            return;
        }
        long[] all = offsets();
        for (int each = 0; each < places.length; each++) {
            places[each] = all[(int) places[each]];
        }
    }

    /** Returns the layout without some axes, at the same offset: the part at index zero along each of them. */
    public Layout without(List<Integer> axes) {
        int[] kept = IntStream.range(0, rank()).filter(axis -> !axes.contains(axis)).toArray();
        return new Layout(Arrays.stream(kept).mapToLong(this::length).toArray(),
                Arrays.stream(kept).mapToLong(this::stride).toArray(), offset, elementSize);
    }

    /** Returns the layout of the first elements along an axis, whose length becomes one; or zero, if it was. */
    public Layout firstAlong(int axis) {
        long[] first = shape.clone();
        first[axis] = Math.min(first[axis], 1);
        return new Layout(first, strides.clone(), offset, elementSize);
    }

    /** Returns the layout of elements that are different: an axis along which one is repeated has length one. */
    public Layout withoutRepeats() {
        long[] once = shape.clone();
        for (int axis = 0; axis < once.length; axis++) {
            once[axis] = strides[axis] == 0 ? Math.min(once[axis], 1) : once[axis];
        }
        return new Layout(once, strides.clone(), offset, elementSize);
    }

    /** Returns the layout with the axes in reverse order. */
    public Layout transpose() {
        return permute(IntStream.range(0, rank()).map(axis -> rank() - 1 - axis).toArray());
    }

    /** Returns the layout with only some of the axes, or with all of them in another order. The others have length one. */
    public Layout permute(int... axes) {
        return new Layout(Arrays.stream(axes).mapToLong(axis -> shape[axis]).toArray(),
                Arrays.stream(axes).mapToLong(axis -> strides[axis]).toArray(), offset, elementSize);
    }

    /** Returns the layout with one more axis of size 1, which is the given axis of the result. */
    public Layout withUnitAxis(int axis, long stride) {
        return new Layout(inserted(shape, axis, 1), inserted(strides, axis, stride), offset, elementSize);
    }

    private static long[] inserted(long[] values, int place, long value) {
        long[] result = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, place, result, place + 1, values.length - place);
        result[place] = value;
        return result;
    }

    /** Returns a layout of another shape over the same memory. The strides must reach no other elements. */
    public Layout reshaped(long[] newShape, long[] newStrides) {
        return new Layout(newShape.clone(), newStrides.clone(), offset, elementSize);
    }

    /**
     * Returns the layout that repeats the elements to fill a shape: axes are aligned at the last one, and an axis that
     * is missing or of size 1 is repeated with stride 0. Surplus axes of size 1 at the front are dropped, as both
     * libraries do in an assignment.
     *
     * @param operation the operation that needs it, for the message
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public Layout broadcastTo(String operation, long... target) {
        long[] result = new long[target.length];
        for (int axis = rank() - 1; axis >= 0; axis--) {
            int targetAxis = axis + target.length - rank();
            boolean fits = shape[axis] == 1 || (targetAxis >= 0 && shape[axis] == target[targetAxis]);
            if (!fits) {
                throw mismatch(operation + ": shape " + Arrays.toString(shape) + " cannot be broadcast to "
                        + Arrays.toString(target));
            }
            if (targetAxis >= 0 && shape[axis] == target[targetAxis]) {
                result[targetAxis] = strides[axis];
            }
        }
        return new Layout(target.clone(), result, offset, elementSize);
    }

    /**
     * Returns the layout of the selection of an index.
     *
     * @param rule the strides of new axes and empty ranges
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    public Layout select(List<Index> index, StrideRule rule) {
        return new Selection(this, index, rule).result();
    }

    public static TensorException outOfRange(String what) {
        return new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "index: " + what);
    }

    private static TensorException mismatch(String text) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && offset == layout.offset && Arrays.equals(shape, layout.shape)
                && Arrays.equals(strides, layout.strides);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(shape) + Arrays.hashCode(strides)) + Long.hashCode(offset);
    }

    @Override
    public String toString() {
        return "shape " + Arrays.toString(shape) + " strides " + Arrays.toString(strides) + " offset " + offset;
    }
}
