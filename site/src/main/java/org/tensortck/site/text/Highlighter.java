package org.tensortck.site.text;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.tensortck.notation.syntax.NotationGrammarLexer;
import org.tensortck.suite.Example;

/**
 * Code as markup, in which the lexer of the notation finds the words: keywords, numbers, strings, called names and comments
 * are in elements of a class of one letter.
 */
public final class Highlighter {
    private static final Pattern CODE_IN_STEP = Pattern.compile("`([^`]*)`");

    private Highlighter() {}

    /** Returns code as markup. */
    public static String code(String code) {
        return code(code, Set.of());
    }

    /**
     * Returns code of an outline as markup.
     *
     * @param columns the names of the columns of its examples; {@code <name>} stands for a value of that column
     */
    public static String code(String code, Set<String> columns) {
        if (columns.isEmpty()) {
            return plain(code);
        }
        String names = columns.stream().map(Pattern::quote).collect(Collectors.joining("|", "<(", ")>"));
        StringBuilder markup = new StringBuilder();
        int end = 0;
        for (MatchResult place : (Iterable<MatchResult>) Pattern.compile(names).matcher(code).results()::iterator) {
            markup.append(plain(code.substring(end, place.start()))).append("<var>")
                    .append(Markup.escaped(place.group(1))).append("</var>");
            end = place.end();
        }
        return markup.append(plain(code.substring(end))).toString();
    }

    /** Returns the text of a step as markup: its code, in backticks, is highlighted. */
    static String step(String text, Set<String> columns) {
        StringBuilder markup = new StringBuilder();
        Matcher matcher = CODE_IN_STEP.matcher(text);
        int end = 0;
        while (matcher.find()) {
            markup.append(placeholders(text.substring(end, matcher.start()), columns)).append("<code>")
                    .append(code(matcher.group(1), columns)).append("</code>");
            end = matcher.end();
        }
        return markup.append(placeholders(text.substring(end), columns)).toString();
    }

    /** Returns prose of an outline as markup. */
    static String placeholders(String text, Set<String> columns) {
        String markup = Markup.escaped(text);
        for (String column : columns) {
            String name = Markup.escaped(column);
            markup = markup.replace("&lt;" + name + "&gt;", "<var>" + name + "</var>");
        }
        return markup;
    }

    /** Returns a session as markup: prompts, code and outcomes. */
    public static String session(Example example) {
        StringBuilder markup = new StringBuilder();
        for (Example.Entry entry : example.entries()) {
            String prompt = ">>> ";
            for (String line : plain(entry.code()).split("\n", -1)) {
                markup.append("<span class=\"p\">").append(Markup.escaped(prompt)).append("</span>").append(line)
                        .append('\n');
                prompt = "... ";
            }
            entry.outcome().lines().forEach(line -> markup
                    .append(line.startsWith("fails with ") || line.startsWith("warns with ")
                            ? "<span class=\"e\">" + Markup.escaped(line) + "</span>"
                            : "<span class=\"o\">" + Markup.escaped(line) + "</span>")
                    .append('\n'));
        }
        return markup.toString();
    }

    private static String plain(String code) {
        int[] characters = code.codePoints().toArray();
        NotationGrammarLexer lexer = new NotationGrammarLexer(CharStreams.fromString(code));
        lexer.removeErrorListeners();
        List<? extends Token> tokens = lexer.getAllTokens();
        StringBuilder markup = new StringBuilder();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            appendGap(markup, new String(characters, end, token.getStartIndex() - end));
            boolean called = i + 1 < tokens.size()
                    && tokens.get(i + 1).getType() == NotationGrammarLexer.OPEN_PARENTHESIS;
            append(markup, type(token.getType(), called), token.getText());
            end = token.getStopIndex() + 1;
        }
        appendGap(markup, new String(characters, end, characters.length - end));
        return markup.toString();
    }

    /** Appends the text between two tokens: spaces, and comments. */
    private static void appendGap(StringBuilder markup, String text) {
        append(markup, text.contains("#") ? "c" : "", text);
    }

    private static void append(StringBuilder markup, String type, String text) {
        if (type.isEmpty()) {
            markup.append(Markup.escaped(text));
        } else {
            markup.append("<span class=\"").append(type).append("\">").append(Markup.escaped(text)).append("</span>");
        }
    }

    private static String type(int token, boolean called) {
        return switch (token) {
            case NotationGrammarLexer.TRUE, NotationGrammarLexer.FALSE, NotationGrammarLexer.NONE,
                    NotationGrammarLexer.AND, NotationGrammarLexer.OR, NotationGrammarLexer.NOT,
                    NotationGrammarLexer.IS, NotationGrammarLexer.IN, NotationGrammarLexer.DEL,
                    NotationGrammarLexer.WITH ->
                "k";
            case NotationGrammarLexer.INTEGER, NotationGrammarLexer.REAL, NotationGrammarLexer.IMAGINARY -> "n";
            case NotationGrammarLexer.STRING, NotationGrammarLexer.UNCLOSED_STRING -> "s";
            case NotationGrammarLexer.NAME -> called ? "f" : "";
            default -> "";
        };
    }
}
