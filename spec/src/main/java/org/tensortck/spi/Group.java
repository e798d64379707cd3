package org.tensortck.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * A part of a library, under a name that its users know. A verdict names the groups in which an implementation was
 * judged. Each capability belongs to one group, and so does the core. A method of the core may have another group of
 * its own.
 */
public enum Group {
    /**
     * The core that every library has: objects made from numbers, elements read and written, and facts such as the
     * shape.
     */
    ELEMENTS,
    /** Memory shared between tensors and arrays. */
    SHARING,
    /** Copies, and the choice whether to copy. */
    COPYING,
    /** Exchange with other libraries: buffers, DLPack and files. */
    EXCHANGE,
    /** The owner of the memory, read-only arrays, and memory that grows. */
    STORAGE,
    /** New objects of a given shape, filled by a rule. */
    CREATING,
    /** Random numbers. */
    RANDOM,
    /** The numbers of elements and of bytes. */
    SIZES,
    /** The same elements with other axes. */
    VIEWS,
    /** The same elements in another shape, and contiguity. */
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
    /** Elements cast to another dtype. */
    CASTS,
    /** The attributes of dtypes. */
    DTYPES,
    /** The dtype of a result. */
    PROMOTION,
    /** Arithmetic, element by element, also in place. */
    ARITHMETIC,
    /** Comparisons, element by element. */
    COMPARISONS,
    /** Sums, means and extremes. */
    REDUCTIONS,
    /** Bytes reinterpreted as another dtype, and byte orders. */
    BITS,
    /** Real and imaginary parts, and conjugates. */
    COMPLEX,
    /** Tensors that are not in host memory. */
    DEVICES,
    /** Membership in the graph, and gradients. */
    GRADIENTS,
    /** The texts of objects. */
    PRINTING,
    /** The warnings of operations that are carried out. */
    WARNINGS;

    /** Returns the word that reports use, such as {@code sharing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names the group of a capability, of the core, or of a method of the core. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface In {

        /** Returns the group. */
        Group value();
    }
}
