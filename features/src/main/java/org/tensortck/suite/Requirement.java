package org.tensortck.suite;

import java.util.Optional;
import java.util.Set;

/**
 * A requirement of the specification.
 *
 * @param id its id, such as {@code MEM-1}; never used for another requirement
 * @param title a short sentence; the title of the rule that its scenarios stand under
 * @param level how binding it is
 * @param statement the sentence that says what is required; empty where no chapter has one
 * @param errorKinds the names of the error kinds that stand in the statement as code
 * @param details intent, example and sources; empty where no chapter has them
 * @param chapter the title of its chapter
 * @param file the name of the file that has its chapter; empty where no chapter has it
 * @param example its example; empty where the chapter says why none can be executed, and where no chapter has it
 * @param notExecuted why its example cannot be executed; empty where it can
 * @param notShown why there is no scenario; empty where it should have one
 * @param deviation where a real library falls short of it; empty where none does
 */
public record Requirement(String id, String title, Level level, Optional<Html> statement, Set<String> errorKinds,
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
     * @param text what it does instead, and where that is discussed
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
