package org.tensortck.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.Suite;

/** The suite of a command. */
final class Suites {
    private Suites() {}

    /**
     * Returns the suite, with the features of a folder where one is given.
     *
     * @throws InputException with all faults of the features
     */
    static Suite canonical(Optional<Path> features) {
        Suite suite = features.map(Suite::with).orElseGet(Suite::canonical);
        if (suite.problems().size() == 1) {
            throw new InputException(suite.problems().getFirst());
        }
        if (!suite.problems().isEmpty()) {
            throw new InputException("the features have " + suite.problems().size() + " problems:\n  "
                    + String.join("\n  ", suite.problems()));
        }
        return suite;
    }
}
