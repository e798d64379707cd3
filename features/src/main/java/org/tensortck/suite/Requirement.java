package org.tensortck.suite;

import java.util.Set;

/**
 * A requirement of the specification.
 *
 * @param id its id, such as {@code MEM-1}; never used for another requirement
 * @param title a short sentence; the title of the rule that its scenarios stand under
 * @param level how binding it is
 * @param statement the sentence that says what is required; null where no chapter has one
 * @param errorKinds the names of the error kinds that stand in the statement as code
 * @param details intent, example and sources; null where no chapter has them
 * @param chapter the title of its chapter
 * @param file the name of the file that has its chapter; null where no chapter has it
 * @param example its example; null where the chapter says why none can be executed, and where no chapter has it
 * @param notExecuted why its example cannot be executed, or null
 * @param notShown why there is no scenario, or null
 * @param deviation where a real library falls short of it, or null
 */
public record Requirement(String id, String title, Level level, Html statement, Set<String> errorKinds, Html details,
        String chapter, String file, Example example, Html notExecuted, Html notShown, Deviation deviation) {

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
        return statement != null;
    }

    /** Returns a requirement that a user adds, which no chapter explains. */
    static Requirement added(String id, String title) {
        return new Requirement(id, title, Level.MUST, null, Set.of(), null, "Added features", null, null, null, null,
                null);
    }
}
