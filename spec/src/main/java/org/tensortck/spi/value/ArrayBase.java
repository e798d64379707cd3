package org.tensortck.spi.value;

/**
 * What {@code ndarray.base} says: whose the memory of an array is.
 *
 * @param <A> the implementation's own array type
 */
public sealed interface ArrayBase<A> {

    /** {@code None}: the array's own. */
    record None<A>() implements ArrayBase<A> {}

    /**
     * Another array's, of which this one is a view.
     *
     * @param array the very object, so that {@code view.base is array}
     */
    record Array<A>(A array) implements ArrayBase<A> {}

    /** Somebody else's who is no array, such as a tensor. */
    record Other<A>() implements ArrayBase<A> {}
}
