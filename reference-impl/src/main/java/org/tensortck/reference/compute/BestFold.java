package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowFold;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Comparison;

/** The maximum or minimum of values, or the first place that has it. NaN is both. */
final class BestFold implements RowFold.Fold {
    private final Comparison better;
    private final boolean isUnsigned;
    private final boolean isPosition;
    private final TensorException none;

    private long count;
    private long bestPlace;
    private long integer;
    private double real;
    private double imaginary;

    /**
     * Creates a search for the best value.
     *
     * @param isMaximum whether the largest value is the best
     * @param isUnsigned whether integers are uint64
     * @param isPosition whether the result is the flat index of the value
     * @param none the exception that is thrown if there is no value
     */
    BestFold(boolean isMaximum, boolean isUnsigned, boolean isPosition, TensorException none) {
        this.better = isMaximum ? Comparison.GREATER : Comparison.LESS;
        this.isUnsigned = isUnsigned;
        this.isPosition = isPosition;
        this.none = none;
    }

    @Override
    public void start() {
        count = 0;
    }

    @Override
    public void add(ValueRow values, int added) {
        for (int place = 0; place < added; place++, count++) {
            if (values.isWhole()) {
                addInteger(values.integers()[place]);
            } else {
                addNumber(values.reals()[place], values.isComplex() ? values.imaginaries()[place] : 0);
            }
        }
    }

    private void addInteger(long value) {
        int order = isUnsigned ? Long.compareUnsigned(value, integer) : Long.compare(value, integer);
        if (count == 0 || RowComparison.isTrue(better, order)) {
            integer = value;
            bestPlace = count;
        }
    }

    private void addNumber(double newReal, double newImaginary) {
        boolean isBetter = count == 0 || (!isNaN(real, imaginary) && (isNaN(newReal, newImaginary)
                || ComplexMath.compare(better, newReal, newImaginary, real, imaginary)));
        if (isBetter) {
            real = newReal;
            imaginary = newImaginary;
            bestPlace = count;
        }
    }

    private static boolean isNaN(double real, double imaginary) {
        return Double.isNaN(real) || Double.isNaN(imaginary);
    }

    @Override
    public void finish(ValueRow result) {
        if (count == 0) {
            throw none;
        }
        if (result.isWhole()) {
            result.integers()[0] = isPosition ? bestPlace : integer;
            return;
        }
        result.reals()[0] = real;
        if (result.isComplex()) {
            result.imaginaries()[0] = imaginary;
        }
    }
}
