package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowFold;

/** The product of values: integers keep their low 64 bits, floats are multiplied in float64 one after the other. */
final class ProductFold implements RowFold.Fold {
    private long integer;
    private double real;
    private double imaginary;

    @Override
    public void start() {
        integer = 1;
        real = 1;
        imaginary = 0;
    }

    @Override
    public void add(ValueRow values, int count) {
        for (int place = 0; place < count; place++) {
            if (values.isWhole()) {
                integer *= values.integers()[place];
            } else if (values.isComplex()) {
                multiply(values.reals()[place], values.imaginaries()[place]);
            } else {
                real *= values.reals()[place];
            }
        }
    }

    private void multiply(double otherReal, double otherImaginary) {
        double product = real * otherReal - imaginary * otherImaginary;
        imaginary = real * otherImaginary + imaginary * otherReal;
        real = product;
    }

    @Override
    public void finish(ValueRow result) {
        if (result.isWhole()) {
            result.integers()[0] = integer;
            return;
        }
        result.reals()[0] = real;
        if (result.isComplex()) {
            result.imaginaries()[0] = imaginary;
        }
    }
}
