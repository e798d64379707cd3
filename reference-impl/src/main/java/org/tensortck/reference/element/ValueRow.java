package org.tensortck.reference.element;

import org.tensortck.spi.value.DType;

/**
 * Values of elements that follow each other in a row, as operations compute with them: integers and bools as {@code long},
 * floats as {@code double}, complex numbers as two of these. A uint64 from 2⁶³ on is negative, as its bits are.
 *
 * <p>The arrays are those that are computed in; a row is used again for the next elements.
 */
public final class ValueRow {
    /** The largest number of values: few enough that the rows of an operation stay in the first cache. */
    public static final int CAPACITY = 1024;

    private static final long[] NO_INTEGERS = {};
    private static final double[] NO_REALS = {};
    private static final float[] NO_FLOATS = {};

    private final long[] integers;
    private final double[] reals;
    private final double[] imaginaries;
    // Room for float32 on their way between memory and the other array: both steps are fast, the two in one are not.
    private final float[] floats;

    private ValueRow(long[] integers, double[] reals, double[] imaginaries, float[] floats) {
        this.integers = integers;
        this.reals = reals;
        this.imaginaries = imaginaries;
        this.floats = floats;
    }

    /**
     * Returns a row for values of a dtype.
     *
     * @param count how many there are in all; a row has room for as many of them as it can have at a time
     */
    public static ValueRow of(DType dtype, long count) {
        int capacity = Math.clamp(count, 1, CAPACITY);
        return switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> new ValueRow(new long[capacity], NO_REALS, NO_REALS, NO_FLOATS);
            case FLOAT -> new ValueRow(NO_INTEGERS, new double[capacity], NO_REALS, new float[capacity]);
            case COMPLEX -> new ValueRow(NO_INTEGERS, new double[capacity], new double[capacity], NO_FLOATS);
        };
    }

    /** Returns the integers; no element where the values are none. */
    public long[] integers() {
        return integers;
    }

    /** Returns the floats, or the real parts; no element where the values are integers. */
    public double[] reals() {
        return reals;
    }

    /** Returns the imaginary parts; no element where the values are not complex. */
    public double[] imaginaries() {
        return imaginaries;
    }

    /** Returns room for values of a row of float32. */
    float[] floats() {
        return floats;
    }

    /** Returns whether a value counts as true: whether it is not zero. NaN is true. */
    public boolean isTrue(int place) {
        return isWhole()
                ? integers[place] != 0
                : reals[place] != 0 || (isComplex() && imaginaries[place] != 0);
    }

    /** Returns whether the values are integers. */
    public boolean isWhole() {
        return integers.length > 0;
    }

    /** Returns whether the values are complex. */
    public boolean isComplex() {
        return imaginaries.length > 0;
    }
}
