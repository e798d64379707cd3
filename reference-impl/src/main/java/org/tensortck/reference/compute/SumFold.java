package org.tensortck.reference.compute;

import java.util.Arrays;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowFold;

/**
 * The sum of values, or their mean. Integers keep their low 64 bits; floats are added in float64.
 *
 * <p>The first floats are added one after the other. Those that follow go in turn to one of several sums, which the
 * processor adds at the same time, and these are added at the end. Which sum a value goes to depends on its place alone, so
 * that the result is the same for any strides.
 */
final class SumFold implements RowFold.Fold {
    /** The number of floats that are added one after the other; a multiple of the number of sums that follow. */
    private static final int IN_ORDER = 1024;

    private static final int SUMS = 8;

    private final boolean isMean;
    private final double[] sums = new double[SUMS];
    private long count;
    private long integer;
    private double real;
    private double imaginary;

    SumFold(boolean isMean) {
        this.isMean = isMean;
    }

    @Override
    public void start() {
        count = 0;
        integer = 0;
        real = 0;
        imaginary = 0;
    }

    @Override
    public void add(ValueRow values, int added) {
        if (values.isWhole()) {
            for (int place = 0; place < added; place++) {
                integer += values.integers()[place];
            }
        } else if (values.isComplex()) {
            for (int place = 0; place < added; place++) {
                real += values.reals()[place];
                imaginary += values.imaginaries()[place];
            }
        } else {
            addReals(values.reals(), added);
        }
        count += added;
    }

    private void addReals(double[] reals, int added) {
        int inOrder = Math.clamp(IN_ORDER - count, 0, added);
        double sum = real;
        for (int place = 0; place < inOrder; place++) {
            sum += reals[place];
        }
        real = sum;
        if (inOrder < added) {
            if (count + inOrder == IN_ORDER) {
                Arrays.fill(sums, 0);
            }
            addInTurn(reals, inOrder, added);
        }
    }

    private void addInTurn(double[] reals, int first, int end) {
        int place = first;
        for (; place < end && (count + place) % SUMS != 0; place++) {
            sums[(int) ((count + place) % SUMS)] += reals[place];
        }
        double sum0 = sums[0];
        double sum1 = sums[1];
        double sum2 = sums[2];
        double sum3 = sums[3];
        double sum4 = sums[4];
        double sum5 = sums[5];
        double sum6 = sums[6];
        double sum7 = sums[7];
        for (; place <= end - SUMS; place += SUMS) {
            sum0 += reals[place];
            sum1 += reals[place + 1];
            sum2 += reals[place + 2];
            sum3 += reals[place + 3];
            sum4 += reals[place + 4];
            sum5 += reals[place + 5];
            sum6 += reals[place + 6];
            sum7 += reals[place + 7];
        }
        sums[0] = sum0;
        sums[1] = sum1;
        sums[2] = sum2;
        sums[3] = sum3;
        sums[4] = sum4;
        sums[5] = sum5;
        sums[6] = sum6;
        sums[7] = sum7;
        for (; place < end; place++) {
            sums[(int) ((count + place) % SUMS)] += reals[place];
        }
    }

    @Override
    public void finish(ValueRow result) {
        if (result.isWhole()) {
            result.integers()[0] = integer;
            return;
        }
        double sum = real;
        for (int each = 0; count > IN_ORDER && each < SUMS; each++) {
            sum += sums[each];
        }
        result.reals()[0] = isMean ? sum / count : sum;
        if (result.isComplex()) {
            result.imaginaries()[0] = isMean ? imaginary / count : imaginary;
        }
    }
}
