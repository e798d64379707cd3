package org.tensortck.reference.numpy.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Reads the Python literal in the header of a file: a dict of texts, bools, ints, tuples and lists. Anything else is refused, and
 * nothing is ever executed.
 */
final class HeaderLiteral {
    /** A list of Python, other than a tuple, which is a {@link List}. */
    record Items(List<Object> items) {}

    /** More than any header needs, and far less than the stack has. */
    private static final int DEEPEST = 16;

    private final String text;
    private final boolean allowsLong;
    private int place;
    private int depth;

    private HeaderLiteral(String text, boolean allowsLong) {
        this.text = text;
        this.allowsLong = allowsLong;
    }

    /**
     * Returns the dict; of a key that is there twice, the last one counts.
     *
     * @param allowsLong whether an int may end with an L, as Python 2 has written some
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the text is no such dict
     */
    static Map<String, Object> dict(String text, boolean allowsLong) {
        HeaderLiteral reader = new HeaderLiteral(text, allowsLong);
        Map<String, Object> dict = reader.dict();
        reader.skipSpace();
        if (reader.place < text.length()) {
            throw reader.wrong("the end");
        }
        return dict;
    }

    private Map<String, Object> dict() {
        expect('{');
        Map<String, Object> entries = new LinkedHashMap<>();
        while (!isNext('}')) {
            skipSpace();
            String key = string();
            expect(':');
            entries.put(key, value());
            if (!isNext('}')) {
                expect(',');
            }
        }
        expect('}');
        return entries;
    }

    private Object value() {
        if (++depth > DEEPEST) {
            throw wrong("fewer brackets");
        }
        skipSpace();
        Object value = switch (peek()) {
            case '\'', '"' -> string();
            case '(' -> parenthesized();
            case '[' -> new Items(items('[', ']').values());
            case 'T', 'F' -> truth();
            default -> integer();
        };
        depth--;
        return value;
    }

    /** Returns a tuple, or the value itself where one value has no comma. */
    private Object parenthesized() {
        Sequence sequence = items('(', ')');
        return sequence.values().size() == 1 && !sequence.hasLastComma()
                ? sequence.values().getFirst()
                : sequence.values();
    }

    private record Sequence(List<Object> values, boolean hasLastComma) {}

    private Sequence items(char open, char close) {
        expect(open);
        List<Object> values = new ArrayList<>();
        boolean hasLastComma = false;
        while (!isNext(close)) {
            values.add(value());
            hasLastComma = isNext(',');
            if (!isNext(close)) {
                expect(',');
            }
        }
        expect(close);
        return new Sequence(values, hasLastComma);
    }

    private String string() {
        char quote = peek();
        if (quote != '\'' && quote != '"') {
            throw wrong("a text");
        }
        int end = text.indexOf(quote, place + 1);
        String content = end < 0 ? "" : text.substring(place + 1, end);
        if (end < 0 || content.indexOf('\\') >= 0 || content.indexOf('\n') >= 0) {
            throw wrong("a text on one line, with no escape");
        }
        place = end + 1;
        return content;
    }

    private Boolean truth() {
        for (Boolean truth : List.of(true, false)) {
            String name = truth ? "True" : "False";
            if (text.startsWith(name, place)) {
                place += name.length();
                return truth;
            }
        }
        throw wrong("True or False");
    }

    private BigInteger integer() {
        int start = place;
        if (peek() == '-') {
            place++;
        }
        int digits = place;
        while (Character.digit(peek(), 10) >= 0 && peek() <= '9') {
            place++;
        }
        boolean hasLeadingZero = place - digits > 1 && text.charAt(digits) == '0';
        if (place == digits || hasLeadingZero) {
            throw wrong("a value");
        }
        BigInteger value = new BigInteger(text.substring(start, place));
        if (allowsLong && isNext('L')) {
            place++;
        }
        return value;
    }

    private boolean isNext(char expected) {
        skipSpace();
        return peek() == expected;
    }

    private void expect(char expected) {
        if (!isNext(expected)) {
            throw wrong("'" + expected + "'");
        }
        place++;
    }

    private void skipSpace() {
        while (place < text.length() && " \t\n\r\f".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
    }

    private char peek() {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private TensorException wrong(String expected) {
        return new TensorException(ErrorKind.INVALID_FILE,
                "npy: expected " + expected + " at character " + place + " of the header " + text.strip());
    }
}
