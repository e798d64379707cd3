package org.tensortck.notation.interpreter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.notation.syntax.Expression;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.Statement;

/** Syntax trees without positions, as nested prefix expressions. */
public final class Rendering {
    private Rendering() {}

    public static String expression(String code) {
        return of(NotationParser.parseExpression(code));
    }

    public static String statements(String code) {
        return NotationParser.parse(code).statements().stream().map(Rendering::of).collect(Collectors.joining("; "));
    }

    private static String of(Statement statement) {
        return switch (statement) {
            case Statement.Evaluation evaluation -> of(evaluation.expression());
            case Statement.Assignment assignment -> group("=", of(assignment.target()), of(assignment.value()));
            case Statement.AugmentedAssignment augmented ->
                group(augmented.operator().symbol() + "=", of(augmented.target()), of(augmented.value()));
            case Statement.Deletion deletion -> group("del", all(List.copyOf(deletion.targets())));
            case Statement.With with -> group("with", Stream.concat(Stream.of(all(with.contexts())),
                    with.body().stream().map(Rendering::of)).toArray(String[]::new));
        };
    }

    private static String of(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> PythonRepr.repr(literal.value());
            case Expression.Name name -> name.name();
            case Expression.ListDisplay list -> group("list", all(list.items()));
            case Expression.TupleDisplay tuple -> group("tuple", all(tuple.items()));
            case Expression.Attribute attribute -> group(".", of(attribute.object()), attribute.name());
            case Expression.Item item -> group("item", of(item.object()), of(item.index()));
            case Expression.SliceDisplay slice ->
                group("slice", part(slice.start()), part(slice.stop()), part(slice.step()));
            case Expression.Call call -> group("call", Stream.of(Stream.of(of(call.function())),
                    Stream.of(all(call.positional())),
                    call.named().entrySet().stream().map(named -> named.getKey() + "=" + of(named.getValue())))
                    .flatMap(parts -> parts).toArray(String[]::new));
            case Expression.Unary unary -> group(unary.operator().symbol(), of(unary.operand()));
            case Expression.Binary binary ->
                group(binary.operator().symbol(), of(binary.left()), of(binary.right()));
            case Expression.Comparison comparison ->
                group(comparison.operator().symbol(), of(comparison.left()), of(comparison.right()));
            case Expression.Negation negation -> group("not", of(negation.operand()));
            case Expression.And and -> group("and", of(and.left()), of(and.right()));
            case Expression.Or or -> group("or", of(or.left()), of(or.right()));
        };
    }

    private static String part(Optional<Expression> expression) {
        return expression.map(Rendering::of).orElse("_");
    }

    private static String[] all(List<Expression> expressions) {
        return expressions.stream().map(Rendering::of).toArray(String[]::new);
    }

    private static String group(String head, String... parts) {
        return Stream.concat(Stream.of(head), Stream.of(parts)).collect(Collectors.joining(" ", "(", ")"));
    }
}
