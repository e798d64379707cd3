package org.tensortck.polyglot.numpy;

import org.tensortck.spi.DType;
import org.tensortck.spi.Reinterpretation;

/** NumPy's views of the same bytes as another dtype. */
final class NumPyReinterpretation implements Reinterpretation<NumPyArray> {
    private static final PythonFunctions REINTERPRETATION = new PythonFunctions("reinterpretation.py");

    @Override
    public NumPyArray reinterpret(NumPyArray array, DType dtype) {
        return REINTERPRETATION.ask("reinterpret", ArrayHandles::of, array, dtype.typeName());
    }
}
