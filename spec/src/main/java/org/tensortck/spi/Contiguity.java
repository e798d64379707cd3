package org.tensortck.spi;

/**
 * Capability: whether the elements follow each other in row-major order, and that they do.
 *
 * @param <X> the implementation's own tensor or array type
 */
public non-sealed interface Contiguity<X> extends Capability {

    /**
     * Returns {@code Tensor.is_contiguous()}, {@code ndarray.flags.c_contiguous}: whether the elements follow each other
     * in row-major order, without gaps. The stride of an axis of length one does not matter, and no stride does where
     * there is no element.
     */
    boolean isContiguous(X x);

    /**
     * Returns {@code Tensor.contiguous()}, {@code numpy.ascontiguousarray(a)}: {@code x} itself, the same Java object,
     * where it is contiguous, else a copy. Of an array without axes NumPy makes a view of shape {@code [1]}.
     */
    X contiguous(X x);
}
