package org.tensortck.polyglot.numpy;

import org.tensortck.spi.ComplexArrays;
import org.tensortck.spi.ComplexParts;

/** NumPy's parts of complex arrays, and their conjugates. */
final class NumPyComplexParts implements ComplexParts<NumPyArray>, ComplexArrays<NumPyArray> {
    private static final PythonFunctions COMPLEX_PARTS = new PythonFunctions("complex_parts.py");

    @Override
    public NumPyArray real(NumPyArray array) {
        return COMPLEX_PARTS.ask("real", ArrayHandles::of, array);
    }

    @Override
    public NumPyArray imaginary(NumPyArray array) {
        return COMPLEX_PARTS.ask("imaginary", ArrayHandles::of, array);
    }

    @Override
    public NumPyArray conjugate(NumPyArray array) {
        return COMPLEX_PARTS.ask("conjugate", ArrayHandles::of, array);
    }

    @Override
    public NumPyArray conjugateOf(NumPyArray array) {
        return COMPLEX_PARTS.ask("conjugate_of", ArrayHandles::of, array);
    }
}
