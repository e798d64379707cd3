package org.tensortck.suite;

import java.util.Optional;
import java.util.Set;

/**
 * A requirement of the specification.
 *
 * @param id its id, such as {@code MEM-1}; never used for another requirement
 * @param title a short sentence; the title of the rule of its scenarios
 * @param level how binding it is
 * @param statement the sentence with the required behaviour; empty if no chapter has one
 * @param kinds the names of the kinds of errors and warnings in the statement
 * @param details intent, example and sources; empty if no chapter has them
 * @param chapter the title of its chapter
 * @param file the name of the file of its chapter; empty if no chapter has it
 * @param example its example; empty if the chapter gives the reason why none can be executed, and if no chapter has the
 *     requirement
 * @param notExecuted the reason why its example cannot be executed; empty if it can
 * @param notShown the reason why it has no scenario; empty if it should have one
 * @param deviation the defect of a real library that violates it; empty if there is none
 */
public record Requirement(String id, String title, Level level, Optional<Html> statement, Set<String> kinds,
        Optional<Html> details, String chapter, Optional<String> file, Optional<Example> example,
        Optional<Html> notExecuted, Optional<Html> notShown, Optional<Deviation> deviation) {

    /** How binding a requirement is, in the words of RFC 2119. */
    public enum Level {
        MUST, SHOULD, MAY
    }

    /**
     * A known defect of a real library, for which the requirement asks for better.
     *
     * @param library {@code PyTorch} or {@code NumPy}
     * @param text the behaviour of the library, with a link to its discussion
     */
    public record Deviation(String library, Html text) {}

    /** Returns whether a chapter states it, and not a user's own rule. */
    boolean isCanonical() {
        return statement.isPresent();
    }

    /** Returns a requirement that a user adds, which no chapter explains. */
    static Requirement added(String id, String title) {
        return new Requirement(id, title, Level.MUST, Optional.empty(), Set.of(), Optional.empty(), "Added features",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
