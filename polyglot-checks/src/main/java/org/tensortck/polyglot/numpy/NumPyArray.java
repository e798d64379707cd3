package org.tensortck.polyglot.numpy;

/**
 * A {@code numpy.ndarray}. There is one handle for one Python object at a time, so {@code ==} says what Python's
 * {@code is} says.
 */
public final class NumPyArray {
    private final PythonObject reference;

    NumPyArray(PythonObject reference) {
        this.reference = reference;
    }

    PythonObject reference() {
        return reference;
    }
}
