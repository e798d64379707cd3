package org.tensortck.suite;

/**
 * A requirement of the specification.
 *
 * @param id its id, such as {@code MEM-1}; never used for another requirement
 * @param title a short sentence; the title of the rule that its scenarios stand under
 * @param level how binding it is
 * @param statement the sentence that says what is required, as Markdown
 * @param details intent, example and sources, as HTML
 * @param chapter the title of its chapter
 */
public record Requirement(String id, String title, Level level, String statement, String details, String chapter) {

    /** How binding a requirement is, in the words of RFC 2119. */
    public enum Level {
        MUST, SHOULD, MAY
    }
}
