package org.tensortck.evaluate;

import java.util.Set;
import org.tensortck.spi.error.WarningKind;

/**
 * The warnings that were given since they were last taken.
 *
 * @param kinds their kinds
 * @param areComplete whether both libraries report their warnings, as far as the scenario has touched them
 */
public record ObservedWarnings(Set<WarningKind> kinds, boolean areComplete) {
    /** Of implementations that do not report their warnings. */
    public static final ObservedWarnings UNREPORTED = new ObservedWarnings(Set.of(), false);

    /** Copies the kinds. */
    public ObservedWarnings {
        kinds = Set.copyOf(kinds);
    }
}
