package org.tensortck.spi.value;

import java.util.OptionalLong;
import org.tensortck.spi.common.Indexing;

/**
 * One item of an index, the code between the brackets of {@code x[…]}. The index selects the whole of each axis that no
 * item is for.
 */
public sealed interface Index {

    /** The kinds of items. A library may {@linkplain Indexing#indexItems declare} only some of them. */
    enum Kind {
        /** {@link At}. */
        INTEGER,
        /** {@link Range}. */
        SLICE,
        /** {@link Rest}: {@code ...}. */
        ELLIPSIS,
        /** {@link NewDimension}: {@code None}. */
        NEW_AXIS,
        /** {@link Advanced}, of any dtype except bool; also a list, and a number that is no integer. */
        INDEX_ARRAY,
        /** {@link Advanced}, of bools; also {@code True} and {@code False}. */
        MASK
    }

    /** An integer: selects one part of its axis and removes the axis. A negative integer counts from the end. */
    record At(long position) implements Index {}

    /** A slice, {@code start:stop:step}, clipped as in Python; an empty component is {@code None}. */
    record Range(OptionalLong start, OptionalLong stop, OptionalLong step) implements Index {}

    /** {@code None}: a new axis of size 1. */
    record NewDimension() implements Index {}

    /** {@code ...}: all axes that no other item is for. */
    record Rest() implements Index {}

    /**
     * A mask, for as many axes as its rank; or an index array, for one axis. The suite also converts a list,
     * {@code True}, {@code False}, a number that is no integer, and an object of the other library to an object of the
     * indexed library, which alone decides whether its dtype is valid.
     *
     * @param indices an object of the library that is indexed, of its own type {@code X}
     */
    record Advanced(Object indices) implements Index {}
}
