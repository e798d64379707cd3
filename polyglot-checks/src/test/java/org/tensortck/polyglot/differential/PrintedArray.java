package org.tensortck.polyglot.differential;

import java.util.List;

/**
 * An array to be printed.
 *
 * @param setting a call that sets print options
 * @param array the code that makes the array
 * @param text the code that prints it, of a name or of the code of the array
 * @param choices what all of this was made of
 */
record PrintedArray(String setting, String array, String text, List<Integer> choices) {

    /** Returns code that gives the text. */
    String expression() {
        return text.formatted(array);
    }
}
