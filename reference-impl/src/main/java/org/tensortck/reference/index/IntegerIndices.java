package org.tensortck.reference.index;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Integer indices into one axis, read from the elements of a tensor or an array. */
public final class IntegerIndices {
    /** The only index along an axis of size 1; 0-d. */
    static final IntegerIndices ONLY = new IntegerIndices(new long[0], new long[1]);

    private final long[] shape;
    private final long[] values;

    private IntegerIndices(long[] shape, long[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * Returns the indices that {@code True} and {@code False} select along an axis of size 1: the only one, or none.
     */
    static IntegerIndices ofBool(boolean selected) {
        return selected ? new IntegerIndices(new long[]{1}, new long[1]) : new IntegerIndices(new long[1], new long[0]);
    }

    /**
     * Returns integer elements, in row-major order.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a single uint64 beyond int64
     */
    public static IntegerIndices of(String operation, StridedElements indices) {
        checkSingle(operation, indices);
        // Note: NumPy takes a uint64 beyond int64 for the negative number of the same bits.
        return new IntegerIndices(indices.shape(), indices.integers(operation));
    }

    /**
     * Checks that the element of a 0-d object can be an index.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a uint64 beyond int64
     */
    static void checkSingle(String operation, StridedElements indices) {
        if (indices.dtype() == DType.UINT64 && indices.layout().rank() == 0
                && indices.at() instanceof Scalar.Int(BigInteger value) && value.bitLength() >= Long.SIZE) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    operation + ": position " + value + " is no 64-bit integer");
        }
    }

    /**
     * Returns the indices of the elements that are not zero, in row-major order: for each axis, the indices along it.
     */
    public static List<IntegerIndices> whereNotZero(String operation, StridedElements mask) {
        long[] shape = mask.shape();
        long[] places = placesNotZero(operation, mask);
        List<IntegerIndices> positions = new ArrayList<>();
        long following = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            positions.addFirst(new IntegerIndices(new long[]{places.length},
                    shape.length == 1 ? places : positionsAlong(places, following, shape[axis])));
            following *= shape[axis];
        }
        return positions;
    }

    private static long[] positionsAlong(long[] places, long following, long length) {
        long[] positions = new long[places.length];
        for (int each = 0; each < positions.length; each++) {
            positions[each] = places[each] / following % length;
        }
        return positions;
    }

    /** Returns where the elements are that are not zero: their places in row-major order, in ascending order. */
    public static long[] placesNotZero(String operation, StridedElements mask) {
        boolean[] truths = mask.truths(operation);
        int count = 0;
        for (boolean truth : truths) {
            count += truth ? 1 : 0;
        }
        // Without a jump, since a mask may have no pattern: a place that is not found is written over by the next one.
        long[] places = new long[count];
        int found = 0;
        for (int place = 0; found < count; place++) {
            places[found] = place;
            found += truths[place] ? 1 : 0;
        }
        return places;
    }

    /** Returns the shape of the indices. */
    long[] shape() {
        return shape.clone();
    }

    /** Returns the same indices with one axis. */
    public IntegerIndices asVector() {
        return new IntegerIndices(new long[]{values.length}, values);
    }

    /** Returns the indices as elements in memory of their own, in row-major order. */
    public StridedElements elements(String operation, ElementCodec codec, StrideRule strides) {
        return StridedElements.ofIntegers(operation, values, codec, Layout.contiguous(strides, shape));
    }

    /**
     * Adds the distances that correspond to the indices to offsets.
     *
     * @param offsets one for each element of a shape, in row-major order
     * @param target that shape, to which the indices are broadcast
     * @param stride the stride of the axis of the indices
     */
    void addOffsets(long[] offsets, long[] target, long stride) {
        int[] next = {0};
        StridedRows.inRowMajorOrder(Layout.contiguous(StrideRule.TORCH, shape).broadcastTo("index", target))
                .forEachRow((starts, steps, count) -> {
                    for (int place = 0; place < count; place++) {
                        offsets[next[0] + place] += values[(int) (starts[0] + place * steps[0])] * stride;
                    }
                    next[0] += (int) count;
                });
    }

    /** Returns the number of indices. */
    public int count() {
        return values.length;
    }

    /** Returns one of the indices, by its flat index among them. */
    public long at(int place) {
        return values[place];
    }

    /**
     * Returns the same indices, counted from the front of an axis.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} if one is out of range
     */
    public IntegerIndices within(String operation, int axis, long length) {
        return new IntegerIndices(shape, valuesWithin(operation, axis, length));
    }

    /** Returns the indices in row-major order, counted from the front of an axis; a copy. Throws as {@link #within}. */
    long[] valuesWithin(String operation, int axis, long length) {
        long[] counted = new long[values.length];
        for (int place = 0; place < counted.length; place++) {
            long position = values[place];
            if (position < -length || position >= length) {
                throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, operation + ": position " + position
                        + " lies outside axis " + axis + " of length " + length);
            }
            counted[place] = position < 0 ? position + length : position;
        }
        return counted;
    }
}
