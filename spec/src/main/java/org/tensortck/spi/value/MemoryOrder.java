package org.tensortck.spi.value;

/** The parameter {@code order} of NumPy: the order of elements in memory, or the order in which they are read. */
public enum MemoryOrder {
    /** Row-major: the last index changes fastest. */
    C,
    /** Column-major: the first index changes fastest. */
    F,
    /** Column-major if the array is column-major and not also row-major; else row-major. */
    A,
    /** As close as possible to the order that the elements have in memory. */
    K
}
