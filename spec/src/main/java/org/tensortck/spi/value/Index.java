package org.tensortck.spi.value;

import java.util.OptionalLong;
import org.tensortck.spi.common.Indexing;

/** One item of what stands between the brackets of {@code x[…]}. Dimensions that no item names are taken whole. */
public sealed interface Index {

    /** The kinds of items, of which a library may {@linkplain Indexing#indexItems declare} some only. */
    enum Kind {
        /** {@link At}. */
        INTEGER,
        /** {@link Range}. */
        SLICE,
        /** {@link Rest}: {@code ...}. */
        ELLIPSIS,
        /** {@link NewDimension}: {@code None}. */
        NEW_AXIS,
        /** {@link Advanced}, of any dtype but bool; a list and a number that is no integer too. */
        INDEX_ARRAY,
        /** {@link Advanced}, of bools; {@code True} and {@code False} too. */
        MASK
    }

    /** One position; removes its dimension. A negative one counts from the end. */
    record At(long position) implements Index {}

    /** {@code start:stop:step}, as Python clips it; an absent part is {@code None}. */
    record Range(OptionalLong start, OptionalLong stop, OptionalLong step) implements Index {}

    /** {@code None}: a new dimension of length one. */
    record NewDimension() implements Index {}

    /** {@code ...}: all dimensions that the other items leave. */
    record Rest() implements Index {}

    /**
     * An object in place of a position: a mask of bools, for as many dimensions as it has; or positions, for one
     * dimension. A list, {@code True} and {@code False}, a number that is no integer, and an object of the other library
     * arrive as objects of this one too, so that the library alone says what its dtype means.
     *
     * @param indices an object of the library that is indexed, of its own type {@code X}
     */
    record Advanced(Object indices) implements Index {}
}
