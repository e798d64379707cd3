package org.tensortck.notation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.python.BinaryOperator;
import org.tensortck.notation.syntax.Expression.Target;
import org.tensortck.notation.syntax.NotationGrammarParser.DeletionContext;
import org.tensortck.notation.syntax.NotationGrammarParser.LineContext;
import org.tensortck.notation.syntax.NotationGrammarParser.PlainLineContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ProgramContext;
import org.tensortck.notation.syntax.NotationGrammarParser.SimpleStatementContext;
import org.tensortck.notation.syntax.NotationGrammarParser.StatementContext;
import org.tensortck.notation.syntax.NotationGrammarParser.StatementsContext;
import org.tensortck.notation.syntax.NotationGrammarParser.WithLineContext;

/**
 * Turns the parse tree of statements into their syntax tree, and refuses code that the grammar accepts but the notation
 * forbids.
 */
final class StatementBuilder {
    private final SourceCode source;
    private final ExpressionBuilder expressions;

    StatementBuilder(SourceCode source) {
        this.source = source;
        this.expressions = new ExpressionBuilder(source);
    }

    Program program(ProgramContext context) {
        List<Statement> statements = new ArrayList<>();
        for (LineContext line : context.line()) {
            if (line.start.getCharPositionInLine() > 0) {
                throw source.error(line.start, "the line is indented");
            }
            statements.addAll(line(line));
        }
        return new Program(statements);
    }

    /** Returns the parts of a program that can be executed one by one: its statements, and its {@code with} lines. */
    static Stream<? extends ParserRuleContext> statements(ProgramContext context) {
        return context.line().stream().flatMap(line -> line instanceof PlainLineContext plain
                ? plain.statements().statement().stream()
                : Stream.of(line));
    }

    private List<Statement> line(LineContext context) {
        return switch (context) {
            case PlainLineContext plain -> statements(plain.statements());
            case WithLineContext with -> List.of(with(with));
            default -> throw new IllegalStateException("no such line: " + context.getText());
        };
    }

    private List<Statement> statements(StatementsContext context) {
        return context.statement().stream().map(this::statement).toList();
    }

    private Statement with(WithLineContext context) {
        List<Expression> contexts = context.contexts.stream().map(expressions::expression).toList();
        for (Expression entered : contexts) {
            // Python takes the items of a tuple in parentheses for contexts, but not those of any other tuple.
            if (entered instanceof Expression.TupleDisplay) {
                throw source.error(entered.position(), "'with' has contexts separated by commas, without parentheses");
            }
        }
        return new Statement.With(SourceCode.positionOf(context.start), contexts, statements(context.statements()));
    }

    private Statement statement(StatementContext context) {
        return switch (context) {
            case DeletionContext deletion -> deletion(deletion);
            case SimpleStatementContext simple -> simple(simple);
            default -> throw new IllegalStateException("no such statement: " + context.getText());
        };
    }

    private Statement simple(SimpleStatementContext context) {
        Position position = SourceCode.positionOf(context.start);
        Expression first = expressions.expressions(context.target);
        if (context.assigned == null) {
            return new Statement.Evaluation(position, first);
        }
        Target target = target(first);
        Expression value = expressions.expressions(context.assigned);
        if (context.operator.getType() == NotationGrammarParser.ASSIGN) {
            return new Statement.Assignment(position, target, value);
        }
        return augmented(position, target, context.operator, value);
    }

    private Statement augmented(Position position, Target target, Token operator, Expression value) {
        if (target instanceof Expression.TupleDisplay || target instanceof Expression.ListDisplay) {
            throw source.error(target.position(), "'" + operator.getText() + "' has one target only");
        }
        String symbol = operator.getText().substring(0, operator.getText().length() - 1);
        return new Statement.AugmentedAssignment(position, target, BinaryOperator.of(symbol), value);
    }

    private Statement deletion(DeletionContext context) {
        List<Target> targets = new ArrayList<>();
        for (var item : context.expressions().expression()) {
            Expression expression = expressions.expression(item);
            if (!(expression instanceof Target target) || !isDeletable(target)) {
                throw source.error(expression.position(), "'del' takes names and items");
            }
            targets.add(target);
        }
        return new Statement.Deletion(SourceCode.positionOf(context.start), targets);
    }

    private static boolean isDeletable(Target target) {
        return target instanceof Expression.Name || target instanceof Expression.Item;
    }

    private Target target(Expression expression) {
        return switch (expression) {
            case Expression.TupleDisplay tuple -> {
                tuple.items().forEach(this::target);
                yield tuple;
            }
            case Expression.ListDisplay list -> {
                list.items().forEach(this::target);
                yield list;
            }
            case Target target -> target;
            default -> throw source.error(expression.position(), "cannot assign to " + described(expression));
        };
    }

    private static String described(Expression expression) {
        return switch (expression) {
            case Expression.Literal _ -> "a literal";
            case Expression.Call _ -> "the result of a call";
            default -> "the result of an operation";
        };
    }
}
