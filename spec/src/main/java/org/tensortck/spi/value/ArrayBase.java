package org.tensortck.spi.value;

/**
 * The value of {@code ndarray.base}: the owner of the memory of an array.
 *
 * @param <A> the implementation's own array type
 */
public sealed interface ArrayBase<A> {

    /** {@code None}: the array itself owns its memory. */
    record None<A>() implements ArrayBase<A> {}

    /**
     * Another array owns the memory, and this array is a view of it.
     *
     * @param array the owner, the same Java object, so that {@code view.base is array}
     */
    record Array<A>(A array) implements ArrayBase<A> {}

    /** An object that is no array owns the memory, such as a tensor. */
    record Other<A>() implements ArrayBase<A> {}
}
