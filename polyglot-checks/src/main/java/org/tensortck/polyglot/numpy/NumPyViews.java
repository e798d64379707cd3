package org.tensortck.polyglot.numpy;

import org.tensortck.spi.Views;

/** NumPy's other shapes and strides over the same memory. */
final class NumPyViews implements Views<NumPyArray> {
    private static final PythonFunctions VIEWS = new PythonFunctions("views.py");

    @Override
    public NumPyArray transpose(NumPyArray array) {
        return VIEWS.ask("transpose", ArrayHandles::of, array);
    }
}
