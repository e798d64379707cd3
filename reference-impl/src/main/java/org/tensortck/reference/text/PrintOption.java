package org.tensortck.reference.text;

import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** The range of print options. */
public final class PrintOption {
    private PrintOption() {}

    /** Refuses an option that is smaller than it may be. */
    public static void requireAtLeast(int least, String name, int value) {
        if (value < least) {
            throw invalid(name + " " + value + " is less than " + least);
        }
    }

    public static TensorException invalid(String what) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, "print options: " + what);
    }
}
