package org.tensortck.spi;

/**
 * Capability: what NumPy says of an array's memory in {@code ndarray.flags}. Whether it is row-major is a question to
 * {@link Contiguity}.
 *
 * @param <A> the implementation's own array type
 */
public non-sealed interface ArrayFlags<A> extends Capability {

    /** Returns {@code flags.f_contiguous}: whether the elements follow each other in column-major order. */
    boolean isFortranContiguous(A array);

    /** Returns {@code flags.writeable}: whether the elements may be written through this array. */
    boolean isWriteable(A array);
}
