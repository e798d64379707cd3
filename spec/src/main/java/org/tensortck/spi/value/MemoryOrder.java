package org.tensortck.spi.value;

/** The order of elements in memory, or in which they are taken, as NumPy's parameter {@code order} names it. */
public enum MemoryOrder {
    /** Row-major, the last axis varies fastest. */
    C,
    /** Column-major, the first axis varies fastest. */
    F,
    /** Column-major where the array is column-major and not row-major as well, else row-major. */
    A,
    /** As close as possible to the order that the elements have in memory. */
    K
}
