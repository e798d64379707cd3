package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowFold;

/** The product of values: integers keep their low 64 bits, floats are multiplied in float64 one after the other. */
final class ProductFold implements RowFold.Fold {
    private long integer;
    private double real;
    private final ComplexMath complex = new ComplexMath("prod");

    @Override
    public void start() {
        integer = 1;
        real = 1;
        complex.set(1, 0);
    }

    @Override
    public void add(ValueRow values, int count) {
        for (int place = 0; place < count; place++) {
            if (values.isWhole()) {
                integer *= values.integers()[place];
            } else if (values.isComplex()) {
                complex.multiplyBy(values.reals()[place], values.imaginaries()[place]);
            } else {
                real *= values.reals()[place];
            }
        }
    }

    @Override
    public void finish(ValueRow result) {
        if (result.isWhole()) {
            result.integers()[0] = integer;
            return;
        }
        if (result.isComplex()) {
            complex.store(result, 0);
        } else {
            result.reals()[0] = real;
        }
    }
}
