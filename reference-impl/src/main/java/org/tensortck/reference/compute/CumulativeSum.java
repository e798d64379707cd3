package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowFold;
import org.tensortck.reference.memory.StridedElements;

/**
 * The sums of all elements up to each one, along an axis. Floats are added in float64, and each sum is rounded to the
 * dtype once.
 */
public final class CumulativeSum implements RowFold.Scan {
    /** The sum of no floats; a negative zero leaves the first one unchanged. */
    private final double none;
    private long integer;
    private double real;
    private double imaginary;

    private CumulativeSum(double none) {
        this.none = none;
    }

    /**
     * Returns the sums in memory of their own, in the dtype of the elements.
     *
     * @param axis in {@code [0, rank)}; the elements have a rank of at least 1
     * @param none the sum of no floats, to which the first one is added: 0.0 or -0.0
     */
    public static StridedElements of(String operation, StridedElements elements, int axis, StrideRule strides,
            double none) {
        StridedElements sums = StridedElements.allocate(elements.codec(), Layout.contiguous(strides, elements.shape()),
                elements.device());
        if (elements.hasMemory()) {
            RowFold.scan(operation, elements, axis, sums, new CumulativeSum(none));
        }
        return sums;
    }

    @Override
    public void start() {
        integer = 0;
        real = none;
        imaginary = none;
    }

    @Override
    public void replace(ValueRow values, int count) {
        if (values.isWhole()) {
            add(values.integers(), count);
        } else {
            real = add(values.reals(), real, count);
            imaginary = values.isComplex() ? add(values.imaginaries(), imaginary, count) : 0;
        }
    }

    private void add(long[] values, int count) {
        long sum = integer;
        for (int place = 0; place < count; place++) {
            sum += values[place];
            values[place] = sum;
        }
        integer = sum;
    }

    private static double add(double[] values, double before, int count) {
        double sum = before;
        for (int place = 0; place < count; place++) {
            sum += values[place];
            values[place] = sum;
        }
        return sum;
    }
}
