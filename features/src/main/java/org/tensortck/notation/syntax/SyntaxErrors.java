package org.tensortck.notation.syntax;

import static org.tensortck.notation.syntax.NotationGrammarParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.tensortck.notation.error.NotationException;

/**
 * Reports the token that was found and the tokens that were expected, in plain words, and ends the parse at the first
 * error.
 */
final class SyntaxErrors extends BaseErrorListener {
    private static final Set<Integer> BEGIN_VALUE = Set.of(NAME, INTEGER, REAL, IMAGINARY, STRING, TRUE, FALSE, NONE,
            ELLIPSIS, OPEN_PARENTHESIS, OPEN_BRACKET, PLUS, MINUS, TILDE, NOT);
    private static final Set<Integer> END_VALUE = Set.of(NAME, INTEGER, REAL, IMAGINARY, STRING, TRUE, FALSE, NONE,
            ELLIPSIS, CLOSE_PARENTHESIS, CLOSE_BRACKET);
    private static final Set<Integer> NAMED_BY_THEMSELVES = Set.of(ASSIGN, COLON, COMMA, STAR, CLOSE_PARENTHESIS,
            CLOSE_BRACKET, OPEN_PARENTHESIS, DOT, IN);

    private final SourceCode source;

    SyntaxErrors(SourceCode source) {
        this.source = source;
    }

    @Override
    public void syntaxError(Recognizer<?, ?> recognizer, Object offendingSymbol, int line, int charPositionInLine,
            String message, RecognitionException e) {
        Token token = (Token) offendingSymbol;
        throw error(token, () -> expected((Parser) recognizer, token));
    }

    private NotationException error(Token token, Supplier<String> expected) {
        return switch (token.getType()) {
            case UNCLOSED_STRING -> source.error(token, "the string is never closed");
            case RESERVED -> source.error(token, reserved(token.getText()));
            case OTHER -> source.error(token, "the character " + character(token) + " is not in the notation");
            default -> source.error(token, "found " + found(token) + ", expected " + expected.get());
        };
    }

    /** Returns the failure for a token where another one was expected. */
    NotationException unexpected(Token token, String expected) {
        return error(token, () -> expected);
    }

    private static String reserved(String keyword) {
        String problem = "'" + keyword + "' is not in the notation";
        boolean imports = keyword.equals("import") || keyword.equals("from");
        return imports ? problem + "; torch and np are there without it" : problem;
    }

    private static String character(Token token) {
        int character = token.getText().codePointAt(0);
        boolean visible = character > ' ' && character < 0x7f;
        return visible ? "'" + token.getText() + "'" : String.format("U+%04X", character);
    }

    private static String found(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "the end of the code";
            case NEWLINE -> "the end of the line";
            case NAME -> "the name " + token.getText();
            case STRING -> "the string " + token.getText();
            case INTEGER, REAL, IMAGINARY -> "the number " + token.getText();
            default -> "'" + token.getText() + "'";
        };
    }

    private static String expected(Parser parser, Token found) {
        IntervalSet tokens = parser.getExpectedTokens();
        if (tokens.contains(DEL)) {
            return "a statement";
        }
        List<String> parts = new ArrayList<>();
        boolean value = tokens.contains(INTEGER);
        if (value) {
            parts.add("a value");
        } else if (tokens.contains(NAME)) {
            parts.add("a name");
        }
        // After a complete value, the parser does not list the tokens that may follow it.
        if (followsValue(parser, found)) {
            parts.add("an operator");
            if (tokens.contains(CLOSE_PARENTHESIS) || tokens.contains(CLOSE_BRACKET)) {
                parts.add("','");
            }
        }
        for (int token : tokens.toList()) {
            if (NAMED_BY_THEMSELVES.contains(token) && !(value && BEGIN_VALUE.contains(token))) {
                parts.add(VOCABULARY.getLiteralName(token));
            }
        }
        if (tokens.contains(NEWLINE)) {
            parts.add("the end of the line");
        }
        return listed(parts);
    }

    private static boolean followsValue(Parser parser, Token found) {
        int index = found.getTokenIndex();
        return index > 0 && END_VALUE.contains(parser.getTokenStream().get(index - 1).getType())
                && !(parser.getContext() instanceof SignatureContext);
    }

    private static String listed(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " or " + parts.getLast();
    }
}
