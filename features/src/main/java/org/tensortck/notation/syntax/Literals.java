package org.tensortck.notation.syntax;

import java.math.BigInteger;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.tensortck.notation.python.IntegerText;
import org.tensortck.value.Value;

/** The values of literals. */
final class Literals {
    private static final String SIMPLE_ESCAPES = "\\'\"abfnrtv";
    private static final String ESCAPED_CHARACTERS = "\\'\"\u0007\b\f\n\r\t\u000b";

    private final SourceCode source;

    Literals(SourceCode source) {
        this.source = source;
    }

    Value value(Token token) {
        String text = token.getText();
        return switch (token.getType()) {
            case NotationGrammarParser.TRUE -> new Value.Bool(true);
            case NotationGrammarParser.FALSE -> new Value.Bool(false);
            case NotationGrammarParser.NONE -> Value.NONE;
            case NotationGrammarParser.ELLIPSIS -> new Value.Ellipsis();
            case NotationGrammarParser.INTEGER -> new Value.Int(integer(token, text.replace("_", "")));
            case NotationGrammarParser.REAL -> new Value.Real(real(text));
            case NotationGrammarParser.IMAGINARY ->
                new Value.Complex(0.0, real(text.substring(0, text.length() - 1)));
            case NotationGrammarParser.STRING -> new Value.Text(string(token));
            default -> throw new IllegalStateException("no such literal: " + text);
        };
    }

    private BigInteger integer(Token token, String digits) {
        if (digits.length() < 2) {
            return new BigInteger(digits);
        }
        return switch (digits.substring(0, 2).toLowerCase(Locale.ROOT)) {
            case "0x" -> new BigInteger(digits.substring(2), 16);
            case "0o" -> new BigInteger(digits.substring(2), 8);
            case "0b" -> new BigInteger(digits.substring(2), 2);
            default -> {
                if (IntegerText.isTooLong(digits)) {
                    throw source.error(token, IntegerText.tooLong(digits));
                }
                yield new BigInteger(digits);
            }
        };
    }

    private static double real(String digits) {
        return Double.parseDouble(digits.replace("_", ""));
    }

    private String string(Token token) {
        String quoted = token.getText();
        String body = quoted.substring(1, quoted.length() - 1);
        if (body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder value = new StringBuilder();
        int next = 0;
        while (next < body.length()) {
            next = body.charAt(next) == '\\' ? escape(token, body, next + 1, value) : copy(body, next, value);
        }
        return value.toString();
    }

    private static int copy(String body, int at, StringBuilder value) {
        value.append(body.charAt(at));
        return at + 1;
    }

    /** Appends the character of the escape whose letter is at an index; returns the index after the escape. */
    private int escape(Token token, String body, int at, StringBuilder value) {
        char letter = body.charAt(at);
        int simple = SIMPLE_ESCAPES.indexOf(letter);
        if (simple >= 0) {
            value.append(ESCAPED_CHARACTERS.charAt(simple));
            return at + 1;
        }
        return switch (letter) {
            case 'x' -> hexadecimal(token, body, at, 2, value);
            case 'u' -> hexadecimal(token, body, at, 4, value);
            case 'U' -> hexadecimal(token, body, at, 8, value);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(body, at, value);
            default ->
                throw source.error(token, "the string has the escape \\" + letter + ", which Python does not know");
        };
    }

    private int hexadecimal(Token token, String body, int at, int length, StringBuilder value) {
        int end = at + 1 + length;
        String digits = body.substring(at + 1, Math.min(end, body.length()));
        if (digits.length() < length || !digits.matches("[0-9a-fA-F]+")) {
            throw source.error(token, "the escape \\" + body.charAt(at) + " needs " + length + " hexadecimal digits");
        }
        long character = Long.parseLong(digits, 16);
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (surrogate || character > Character.MAX_CODE_POINT) {
            throw source.error(token, "the escape \\" + body.charAt(at) + digits + " is not a character");
        }
        value.appendCodePoint((int) character);
        return end;
    }

    private static int octal(String body, int at, StringBuilder value) {
        int end = at;
        int character = 0;
        while (end < body.length() && end < at + 3 && body.charAt(end) >= '0' && body.charAt(end) <= '7') {
            character = character * 8 + (body.charAt(end) - '0');
            end++;
        }
        value.appendCodePoint(character);
        return end;
    }
}
