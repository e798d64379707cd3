package org.tensortck.reference.numpy.rule;

import org.tensortck.spi.value.DType;

/**
 * A NumPy whose rules an array follows. The profiles differ in the dtype of Python integers and in how scalars print.
 *
 * <p>Sources: NumPy 2.0 release notes, "Default integer type on Windows" and "Representation of NumPy scalars changed".
 */
public enum NumPyProfile {
    /** NumPy 2.x, on every platform. */
    NUMPY_2(DType.INT64),
    /** NumPy 1.x on Windows, where {@code numpy.int_} is C's {@code long} of 32 bits. */
    NUMPY_1_ON_WINDOWS(DType.INT32);

    private final DType defaultInteger;

    NumPyProfile(DType defaultInteger) {
        this.defaultInteger = defaultInteger;
    }

    /** Returns the dtype of arrays made from Python integers, {@code numpy.int_}. */
    public DType defaultInteger() {
        return defaultInteger;
    }
}
