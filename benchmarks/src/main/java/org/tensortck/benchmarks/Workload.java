package org.tensortck.benchmarks;

/** The operations that are measured, on objects of one library. Each returns its result in new memory. */
interface Workload {

    /** Copies a matrix. */
    Object copy();

    /** Copies a matrix that is seen transposed into row-major order. */
    Object copyTransposed();

    /** Takes all elements in an order without a pattern, by an array of positions. */
    Object take();

    /** Takes elements of one of two vectors, by a condition without a pattern that is true for half of them. */
    Object where();

    /** Selects half of the elements, by a mask without a pattern. */
    Object mask();

    /** Adds two vectors. */
    Object add();

    /** Adds all elements of a vector. */
    Object sum();

    /** Adds two vectors of one element each: what a call costs, whatever it computes. */
    Object addSingle();
}
