package org.tensortck.worker;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.evaluate.InputException;

/** Splits a command line into words. */
final class CommandWords {
    private static final char OUTSIDE = 0;

    private CommandWords() {}

    /**
     * Returns the words of a line: spaces separate them, and single or double quotes keep the spaces between them.
     * Nothing else that a shell does is done.
     *
     * @throws InputException where there is no word, or a quote is not closed
     */
    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = OUTSIDE;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != OUTSIDE && c == quote) {
                quote = OUTSIDE;
            } else if (quote == OUTSIDE && (c == '"' || c == '\'')) {
                quote = c;
                inWord = true;
            } else if (quote == OUTSIDE && Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != OUTSIDE) {
            throw new InputException("the command '" + line + "' has a quote " + quote + " that is not closed");
        }
        if (inWord) {
            words.add(word.toString());
        }
        if (words.isEmpty()) {
            throw new InputException("the command of the worker is empty");
        }
        return List.copyOf(words);
    }
}
