package org.tensortck.notation.syntax;

import org.antlr.v4.runtime.Token;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.Position;

/** The text that is parsed, for messages that show where it is wrong. */
record SourceCode(String text) {
    private static final String INDENTATION = "    ";

    /** How much of a line is shown, and how much of that at most before the place. */
    private static final int SHOWN = 200;
    private static final int SHOWN_BEFORE = 100;

    static Position positionOf(Token token) {
        return new Position(token.getLine(), token.getCharPositionInLine() + 1);
    }

    NotationException error(Token token, String problem) {
        return error(token.getType() == Token.EOF ? end() : positionOf(token), problem);
    }

    /** Returns a failure whose message has the problem, the line, and a caret below the place. */
    NotationException error(Position position, String problem) {
        String line = text.lines().skip(position.line() - 1L).findFirst().orElse("").replace('\t', ' ');
        int column = position.column() - 1;
        int start = Math.max(0, column - SHOWN_BEFORE);
        String part = line.substring(Math.min(start, line.length()), Math.min(start + SHOWN, line.length()));
        String message = problem + "\n" + INDENTATION + part + "\n" + INDENTATION + " ".repeat(column - start) + "^";
        NotationException error = new NotationException(message);
        error.locate(position);
        return error;
    }

    private Position end() {
        String visible = text.stripTrailing();
        int lineStart = visible.lastIndexOf('\n') + 1;
        int line = (int) visible.chars().filter(character -> character == '\n').count() + 1;
        return new Position(line, visible.codePointCount(lineStart, visible.length()) + 1);
    }
}
