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
    private boolean isFirst;
    private long integer;
    private double real;
    private double imaginary;

    private CumulativeSum() {}

    /**
     * Returns the sums in memory of their own, in the dtype of the elements.
     *
     * @param axis in {@code [0, rank)}; the elements have a rank of at least 1
     */
    public static StridedElements of(String operation, StridedElements elements, int axis, StrideRule strides) {
        StridedElements sums = StridedElements.allocate(elements.codec(), Layout.contiguous(strides, elements.shape()),
                elements.device());
        if (elements.hasMemory()) {
            RowFold.scan(operation, elements, axis, sums, new CumulativeSum());
        }
        return sums;
    }

    @Override
    public void start() {
        isFirst = true;
    }

    @Override
    public void replace(ValueRow values, int count) {
        if (values.isWhole()) {
            add(values.integers(), count);
        } else {
            real = add(values.reals(), real, count);
            imaginary = values.isComplex() ? add(values.imaginaries(), imaginary, count) : 0;
        }
        isFirst = false;
    }

    private void add(long[] values, int count) {
        long sum = isFirst ? 0 : integer;
        for (int place = 0; place < count; place++) {
            sum += values[place];
            values[place] = sum;
        }
        integer = sum;
    }

    private double add(double[] values, double before, int count) {
        // The first sum is the first value itself: a negative zero stays one.
        double sum = isFirst ? values[0] : before + values[0];
        values[0] = sum;
        for (int place = 1; place < count; place++) {
            sum += values[place];
            values[place] = sum;
        }
        return sum;
    }
}
