package org.tensortck.spi;

/** The order of the elements in memory that a caller asks for: NumPy's parameter {@code order}. */
public enum MemoryOrder {
    /** Row-major, the last axis varies fastest. */
    C,
    /** Column-major, the first axis varies fastest. */
    F,
    /** Of a copy: column-major if the source is that and not row-major as well, else row-major. */
    A,
    /** Of a copy: as close as possible to the order in the source. */
    K
}
