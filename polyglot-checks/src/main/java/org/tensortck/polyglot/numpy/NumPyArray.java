package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonValue;

/**
 * A {@code numpy.ndarray}. There is one handle for one Python object at a time, so {@code ==} says what Python's
 * {@code is} says.
 */
public final class NumPyArray implements PythonValue {
    private final PythonObject reference;

    NumPyArray(PythonObject reference) {
        this.reference = reference;
    }

    @Override
    public PythonObject reference() {
        return reference;
    }
}
