package org.tensortck.reference.element;

import org.tensortck.spi.value.Scalar;

/** Questions about one number. */
public final class Numbers {
    private Numbers() {}

    /** Returns whether a number is an integer, or a bool, which counts as one. */
    public static boolean isInteger(Scalar number) {
        return number instanceof Scalar.Int || number instanceof Scalar.Bool;
    }
}
