package org.tensortck.reference.index;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Integer indices into one axis, read from the elements of a tensor or an array. */
public final class IntegerIndices {
    /** The only position of an axis of length one, without dimensions. */
    static final IntegerIndices ONLY = new IntegerIndices(new long[0], new long[1]);

    private final long[] shape;
    private final long[] values;

    private IntegerIndices(long[] shape, long[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** Returns the positions of an axis of length one that {@code True} and {@code False} select: the one, or none. */
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
        return new IntegerIndices(indices.shape(),
                indices.toList(operation).stream().mapToLong(IntegerIndices::integer).toArray());
    }

    /**
     * Checks that an element without dimensions is a position.
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

    private static long integer(Scalar element) {
        return switch (element) {
            case Scalar.Bool(boolean value) -> value ? 1 : 0;
            // Note: NumPy takes a uint64 beyond int64 for the negative number of the same bits.
            case Scalar.Int(BigInteger value) -> value.longValue();
            default -> throw new IllegalArgumentException("positions: " + element + " is no integer");
        };
    }

    /** Returns where the elements are that are not zero, in row-major order: positions for each axis. */
    public static List<IntegerIndices> whereNotZero(String operation, StridedElements mask) {
        long[] shape = mask.shape();
        List<long[]> found = new ArrayList<>();
        List<Scalar> elements = mask.toList(operation);
        for (int place = 0; place < elements.size(); place++) {
            if (Numbers.isTrue(elements.get(place))) {
                found.add(positionOf(place, shape));
            }
        }
        List<IntegerIndices> positions = new ArrayList<>();
        for (int axis = 0; axis < shape.length; axis++) {
            int column = axis;
            positions.add(new IntegerIndices(new long[]{found.size()},
                    found.stream().mapToLong(position -> position[column]).toArray()));
        }
        return positions;
    }

    private static long[] positionOf(long place, long[] shape) {
        long[] position = new long[shape.length];
        long left = place;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            position[axis] = left % shape[axis];
            left /= shape[axis];
        }
        return position;
    }

    /** Returns the shape that the positions are arranged in. */
    long[] shape() {
        return shape.clone();
    }

    /** Returns the same positions in one dimension. */
    public IntegerIndices asVector() {
        return new IntegerIndices(new long[]{values.length}, values);
    }

    /** Returns the positions as numbers. */
    public Values values() {
        return new Values(Arrays.stream(shape).boxed().toList(),
                Arrays.stream(values).mapToObj(value -> Scalar.of(value)).toList());
    }

    /** Returns the number of positions. */
    public int count() {
        return values.length;
    }

    /** Returns a position, counted in row-major order. */
    public long at(int place) {
        return values[place];
    }

    /**
     * Returns the same positions, counted from the start of an axis.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where one lies outside the axis
     */
    public IntegerIndices within(String operation, int axis, long length) {
        return new IntegerIndices(shape, Arrays.stream(values).map(position -> {
            if (position < -length || position >= length) {
                throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, operation + ": position " + position
                        + " lies outside axis " + axis + " of length " + length);
            }
            return position < 0 ? position + length : position;
        }).toArray());
    }
}
