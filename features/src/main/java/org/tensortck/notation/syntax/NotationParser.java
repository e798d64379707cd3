package org.tensortck.notation.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.tensortck.notation.error.NotationException;

/** Reads code in the notation. */
public final class NotationParser {
    private static final int REMEMBERED_TEXTS = 4096;
    private static final Map<String, Program> PROGRAMS = recentTexts();
    private static final Map<String, Expression> EXPRESSIONS = recentTexts();

    private NotationParser() {}

    /** Returns a map of the texts used last; the same few come again in every run, and twice in each. */
    private static <T> Map<String, T> recentTexts() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > REMEMBERED_TEXTS;
            }
        });
    }

    /**
     * A signature in the form of the vocabulary.
     *
     * @param signature the name and the parameters; an attribute has only {@code self}, or no parameter in a module
     * @param attribute whether it has no parentheses: it is an attribute or a constant, which is read without a call
     * @param result the word after the arrow, or empty
     */
    public record ParsedSignature(Signature signature, boolean attribute, Optional<String> result) {}

    /**
     * Reads statements.
     *
     * @throws NotationException where the code is not in the notation
     */
    public static Program parse(String code) {
        return PROGRAMS.computeIfAbsent(code, NotationParser::parseAfresh);
    }

    private static Program parseAfresh(String code) {
        SourceCode source = new SourceCode(code);
        return guarded(() -> {
            var tree = tree(code + "\n", source, NotationGrammarParser::program);
            return new StatementBuilder(source).program(tree);
        });
    }

    /**
     * Returns the text of each statement of code, in order, without comments. To execute them one by one is to execute the
     * code. The statements of a {@code with} line are one.
     *
     * @throws NotationException where the code is not in the notation
     */
    public static List<String> split(String code) {
        SourceCode source = new SourceCode(code);
        return guarded(() -> StatementBuilder.statements(tree(code + "\n", source, NotationGrammarParser::program))
                .map(statement -> text(code, statement)).toList());
    }

    private static String text(String code, ParserRuleContext part) {
        // ANTLR counts characters, Java the halves of some of them.
        int start = code.offsetByCodePoints(0, part.start.getStartIndex());
        return code.substring(start, code.offsetByCodePoints(0, part.stop.getStopIndex() + 1));
    }

    /**
     * Reads one expression.
     *
     * @throws NotationException where the code is not an expression of the notation
     */
    public static Expression parseExpression(String code) {
        return EXPRESSIONS.computeIfAbsent(code, NotationParser::parseExpressionAfresh);
    }

    private static Expression parseExpressionAfresh(String code) {
        SourceCode source = new SourceCode(code);
        return guarded(() -> {
            var tree = tree(code, source, NotationGrammarParser::expressionOnly);
            return new ExpressionBuilder(source).expressions(tree.expressions());
        });
    }

    /**
     * Reads a signature, such as {@code torch.tensor(data, *, dtype=None)} or {@code Tensor.shape}.
     *
     * @throws NotationException where the text is not a signature
     */
    public static ParsedSignature parseSignature(String text) {
        SourceCode source = new SourceCode(text);
        return guarded(() -> {
            var tree = tree(text, source, NotationGrammarParser::signature);
            return new SignatureBuilder(source).signature(tree);
        });
    }

    private static <R> R guarded(Supplier<R> reading) {
        try {
            return reading.get();
        } catch (StackOverflowError e) {
            NotationException error = new NotationException("the code is nested too deeply");
            error.initCause(e);
            throw error;
        }
    }

    private static <R extends ParserRuleContext> R tree(String code, SourceCode source,
            Function<NotationGrammarParser, R> rule) {
        NotationGrammarLexer lexer = new NotationGrammarLexer(CharStreams.fromString(code));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        NotationGrammarParser parser = new NotationGrammarParser(tokens);
        parser.removeErrorListeners();
        SyntaxErrors errors = new SyntaxErrors(source);
        R tree = parseInTwoStages(parser, rule, errors);
        refuseGaps(tokens.getTokens(), errors);
        return tree;
    }

    /** Parses by SLL prediction, which is fast; on failure by full LL, which settles whether the code is wrong. */
    private static <R> R parseInTwoStages(NotationGrammarParser parser, Function<NotationGrammarParser, R> rule,
            SyntaxErrors errors) {
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return rule.apply(parser);
        } catch (ParseCancellationException e) {
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            parser.setErrorHandler(new DefaultErrorStrategy());
            parser.addErrorListener(errors);
            return rule.apply(parser);
        }
    }

    private static void refuseGaps(List<Token> tokens, SyntaxErrors errors) {
        for (int i = 1; i < tokens.size(); i++) {
            int type = tokens.get(i).getType();
            if (type == tokens.get(i - 1).getType()) {
                if (type == NotationGrammarParser.COMMA) {
                    throw errors.unexpected(tokens.get(i), "a value");
                }
                if (type == NotationGrammarParser.SEMICOLON) {
                    throw errors.unexpected(tokens.get(i), "a statement");
                }
            }
        }
    }
}
