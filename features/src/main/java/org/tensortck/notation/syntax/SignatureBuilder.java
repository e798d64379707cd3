package org.tensortck.notation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.tensortck.notation.python.PythonNumbers;
import org.tensortck.notation.syntax.NotationGrammarParser.ParameterContext;
import org.tensortck.notation.syntax.NotationGrammarParser.SignatureContext;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.notation.syntax.Signature.Parameter;
import org.tensortck.notation.syntax.Signature.Passing;
import org.tensortck.value.Value;

/** Turns the parse tree of a signature into the signature. */
final class SignatureBuilder {
    private static final Set<String> MODULES = Set.of("torch", "np", "tck");

    private final SourceCode source;
    private final ExpressionBuilder expressions;

    SignatureBuilder(SourceCode source) {
        this.source = source;
        this.expressions = new ExpressionBuilder(source);
    }

    ParsedSignature signature(SignatureContext context) {
        String name = context.names.stream().map(Token::getText).collect(Collectors.joining("."));
        boolean attribute = context.OPEN_PARENTHESIS() == null;
        return new ParsedSignature(new Signature(name, attribute ? attributeParameters(context) : parameters(context)),
                attribute, Optional.ofNullable(context.result).map(Token::getText));
    }

    private static List<Parameter> attributeParameters(SignatureContext context) {
        boolean inModule = MODULES.contains(context.names.getFirst().getText());
        return inModule ? List.of() : List.of(new Parameter("self", Optional.empty(), Passing.EITHER));
    }

    private List<Parameter> parameters(SignatureContext context) {
        List<Parameter> parameters = new ArrayList<>();
        if (context.parameters() == null) {
            return parameters;
        }
        Passing passing = Passing.EITHER;
        for (ParameterContext parameter : context.parameters().parameter()) {
            if (parameter.STAR() == null) {
                parameters.add(new Parameter(parameter.NAME().getText(), defaultValue(parameter), passing));
                continue;
            }
            if (passing == Passing.NAMED) {
                throw source.error(parameter.start, "a signature has one '*' only");
            }
            passing = Passing.NAMED;
            if (parameter.NAME() != null) {
                parameters.add(new Parameter(parameter.NAME().getText(), Optional.empty(), Passing.REST));
            }
        }
        return parameters;
    }

    private Optional<Value> defaultValue(ParameterContext parameter) {
        return Optional.ofNullable(parameter.expression()).map(context -> constant(expressions.expression(context)));
    }

    private Value constant(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.TupleDisplay tuple -> new Value.Tuple(tuple.items().stream().map(this::constant).toList());
            case Expression.ListDisplay list -> new Value.ListOf(list.items().stream().map(this::constant).toList());
            case Expression.Unary unary -> PythonNumbers.unary(unary.operator(), constant(unary.operand()));
            default -> throw source.error(expression.position(), "a default is a literal");
        };
    }
}
