package org.tensortck.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * What a user of a library knows a part of it as. A verdict names the groups in which an implementation was judged: each
 * capability belongs to one, and so does the core, whose methods that share or copy have groups of their own.
 */
public enum Group {
    /** Making objects from numbers, reading and writing elements, and facts such as the shape: what every library has. */
    ELEMENTS,
    /** The same memory on both sides. */
    SHARING,
    /** Whether something copies, and that it does. */
    COPYING,
    /** Exchange with other libraries: buffers and DLPack. */
    EXCHANGE,
    /** Whose the memory is, what is read-only, and memory that grows. */
    STORAGE,
    /** New objects of a shape, filled by a rule. */
    CREATING,
    /** Random numbers. */
    RANDOM,
    /** Numbers of elements and of bytes. */
    SIZES,
    /** The same elements with other axes. */
    VIEWS,
    /** The same elements in another shape, and whether they are contiguous. */
    SHAPES,
    /** Parts of an object: pieces, windows, diagonals. */
    SPLITTING,
    /** Joined, repeated and rearranged elements. */
    REARRANGING,
    /** {@code x[i]} and {@code x[i] = v}. */
    INDEXING,
    /** Elements selected by functions, such as {@code take} and {@code where}. */
    SELECTING,
    /** Elements written by functions, such as {@code fill_} and {@code copyto}. */
    FILLING,
    /** Elements of another dtype. */
    CASTS,
    /** What a dtype says of itself. */
    DTYPES,
    /** The dtype of a result. */
    PROMOTION,
    /** Numbers that are computed element by element, and in place. */
    ARITHMETIC,
    /** Elements that are compared. */
    COMPARISONS,
    /** Sums, means and extremes. */
    REDUCTIONS,
    /** The same bytes as other numbers: dtypes and byte orders. */
    BITS,
    /** Real and imaginary parts, and conjugates. */
    COMPLEX,
    /** Tensors that are not in host memory. */
    DEVICES,
    /** Membership in graphs for gradients. */
    GRADIENTS,
    /** Texts. */
    PRINTING;

    /** Returns the word that reports use, such as {@code sharing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Says which group a capability belongs to, or the core, or a method of the core that has a group of its own. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface In {

        /** Returns the group. */
        Group value();
    }
}
