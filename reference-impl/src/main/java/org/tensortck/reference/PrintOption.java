package org.tensortck.reference;

import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** What print options may be. */
final class PrintOption {
    private PrintOption() {}

    /** Refuses an option that is smaller than it may be. */
    static void requireAtLeast(int least, String name, int value) {
        if (value < least) {
            throw invalid(name + " " + value + " is less than " + least);
        }
    }

    static TensorException invalid(String what) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, "print options: " + what);
    }
}
