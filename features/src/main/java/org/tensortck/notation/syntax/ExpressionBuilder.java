package org.tensortck.notation.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.python.BinaryOperator;
import org.tensortck.notation.python.ComparisonOperator;
import org.tensortck.notation.python.UnaryOperator;
import org.tensortck.notation.syntax.NotationGrammarParser.ArgumentContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ArgumentsContext;
import org.tensortck.notation.syntax.NotationGrammarParser.AttributeContext;
import org.tensortck.notation.syntax.NotationGrammarParser.BinaryContext;
import org.tensortck.notation.syntax.NotationGrammarParser.CallContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ComparisonContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ExpressionContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ExpressionsContext;
import org.tensortck.notation.syntax.NotationGrammarParser.IndexContext;
import org.tensortck.notation.syntax.NotationGrammarParser.IndicesContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ItemContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ListContext;
import org.tensortck.notation.syntax.NotationGrammarParser.LiteralContext;
import org.tensortck.notation.syntax.NotationGrammarParser.LogicalContext;
import org.tensortck.notation.syntax.NotationGrammarParser.NameContext;
import org.tensortck.notation.syntax.NotationGrammarParser.NegationContext;
import org.tensortck.notation.syntax.NotationGrammarParser.ParenthesesContext;
import org.tensortck.notation.syntax.NotationGrammarParser.UnaryContext;

/**
 * Turns the parse tree of an expression into its syntax tree, and refuses code that the grammar accepts but the
 * notation forbids.
 */
final class ExpressionBuilder extends NotationGrammarBaseVisitor<Expression> {
    private final SourceCode source;

    ExpressionBuilder(SourceCode source) {
        this.source = source;
    }

    Expression expression(ExpressionContext context) {
        return visit(context);
    }

    /** Returns the expression itself, or a tuple where there is a comma. */
    Expression expressions(ExpressionsContext context) {
        if (context.COMMA().isEmpty()) {
            return expression(context.expression(0));
        }
        return new Expression.TupleDisplay(SourceCode.positionOf(context.start), all(context));
    }

    private List<Expression> all(ExpressionsContext context) {
        return context.expression().stream().map(this::expression).toList();
    }

    @Override
    public Expression visitParentheses(ParenthesesContext context) {
        if (context.expressions() == null) {
            return new Expression.TupleDisplay(SourceCode.positionOf(context.start), List.of());
        }
        return expressions(context.expressions());
    }

    @Override
    public Expression visitList(ListContext context) {
        List<Expression> items = context.expressions() == null ? List.of() : all(context.expressions());
        return new Expression.ListDisplay(SourceCode.positionOf(context.start), items);
    }

    @Override
    public Expression visitName(NameContext context) {
        return new Expression.Name(SourceCode.positionOf(context.start), context.getText());
    }

    @Override
    public Expression visitLiteral(LiteralContext context) {
        return new Expression.Literal(SourceCode.positionOf(context.start),
                new Literals(source).value(context.start));
    }

    @Override
    public Expression visitAttribute(AttributeContext context) {
        Token name = context.NAME().getSymbol();
        return new Expression.Attribute(SourceCode.positionOf(name), expression(context.expression()), name.getText());
    }

    @Override
    public Expression visitCall(CallContext context) {
        Expression function = expression(context.expression());
        List<Expression> positional = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        if (context.arguments() != null) {
            collect(context.arguments(), positional, named);
        }
        return new Expression.Call(function.position(), function, positional, named);
    }

    private void collect(ArgumentsContext context, List<Expression> positional, Map<String, Expression> named) {
        for (ArgumentContext argument : context.argument()) {
            ExpressionContext first = argument.expression(0);
            if (argument.ASSIGN() == null) {
                if (!named.isEmpty()) {
                    throw source.error(first.start, "an argument without a name stands after one with a name");
                }
                positional.add(expression(first));
            } else if (!(first instanceof NameContext)) {
                throw source.error(argument.ASSIGN().getSymbol(),
                        "the text before '=' is not the name of an argument");
            } else if (named.put(first.getText(), expression(argument.expression(1))) != null) {
                throw source.error(first.start, "argument '" + first.getText() + "' is given twice");
            }
        }
    }

    @Override
    public Expression visitItem(ItemContext context) {
        Position position = SourceCode.positionOf(context.OPEN_BRACKET().getSymbol());
        return new Expression.Item(position, expression(context.expression()), indices(context.indices()));
    }

    private Expression indices(IndicesContext context) {
        if (context.COMMA().isEmpty()) {
            return index(context.index(0));
        }
        List<Expression> items = context.index().stream().map(this::index).toList();
        return new Expression.TupleDisplay(SourceCode.positionOf(context.start), items);
    }

    private Expression index(IndexContext context) {
        if (context.slice() == null) {
            return expression(context.expression());
        }
        return new Expression.SliceDisplay(SourceCode.positionOf(context.start), optional(context.expression()),
                optional(context.slice().stop), optional(context.slice().step));
    }

    private Optional<Expression> optional(ExpressionContext context) {
        return Optional.ofNullable(context).map(this::expression);
    }

    @Override
    public Expression visitUnary(UnaryContext context) {
        return new Expression.Unary(SourceCode.positionOf(context.operator),
                UnaryOperator.of(context.operator.getText()), operand(context.expression()));
    }

    @Override
    public Expression visitBinary(BinaryContext context) {
        return new Expression.Binary(SourceCode.positionOf(context.operator),
                BinaryOperator.of(context.operator.getText()), operand(context.expression(0)),
                operand(context.expression(1)));
    }

    @Override
    public Expression visitComparison(ComparisonContext context) {
        ParserRuleContext comparator = context.comparator();
        if (context.expression(0) instanceof ComparisonContext) {
            throw source.error(comparator.start, "comparisons are not chained in the notation; join two with 'and'");
        }
        return new Expression.Comparison(SourceCode.positionOf(comparator.start),
                ComparisonOperator.of(words(comparator)), operand(context.expression(0)),
                operand(context.expression(1)));
    }

    private static String words(ParserRuleContext context) {
        return String.join(" ", context.children.stream().map(ParseTree::getText).toList());
    }

    /** Returns the operand of an operator that binds more tightly than {@code not}. */
    private Expression operand(ExpressionContext context) {
        if (context instanceof NegationContext) {
            throw source.error(context.start, "'not' needs parentheses here");
        }
        return expression(context);
    }

    @Override
    public Expression visitNegation(NegationContext context) {
        return new Expression.Negation(SourceCode.positionOf(context.start), expression(context.expression()));
    }

    @Override
    public Expression visitLogical(LogicalContext context) {
        Position position = SourceCode.positionOf(context.operator);
        Expression left = expression(context.expression(0));
        Expression right = expression(context.expression(1));
        return context.operator.getType() == NotationGrammarParser.AND
                ? new Expression.And(position, left, right)
                : new Expression.Or(position, left, right);
    }
}
