package org.tensortck.reference.compute;

import java.util.Locale;

/** The names that messages give to operations, comparisons and reductions. */
public final class OperationName {
    private OperationName() {}

    /** Returns the name of a constant, in small letters. */
    public static String of(Enum<?> operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }
}
