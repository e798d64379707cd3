package org.tensortck.notation.python;

/** A string as Python's {@code repr} writes it. */
public final class QuotedText {
    private QuotedText() {}

    public static String of(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        text.codePoints().forEach(character -> append(quoted, character, quote));
        return quoted.append(quote).toString();
    }

    private static void append(StringBuilder quoted, int character, char quote) {
        switch (character) {
            case '\\' -> quoted.append("\\\\");
            case '\t' -> quoted.append("\\t");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (character == quote) {
                    quoted.append('\\').append(quote);
                } else if (isPrintable(character)) {
                    quoted.appendCodePoint(character);
                } else {
                    quoted.append(escape(character));
                }
            }
        }
    }

    private static String escape(int character) {
        String format = character <= 0xff ? "\\x%02x" : character <= 0xffff ? "\\u%04x" : "\\U%08x";
        return String.format(format, character);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
