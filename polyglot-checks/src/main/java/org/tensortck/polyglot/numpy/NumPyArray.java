package org.tensortck.polyglot.numpy;

import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonValue;

/**
 * A {@code numpy.ndarray}. A Python object has one handle at a time, so {@code ==} of handles is {@code is} of Python.
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
