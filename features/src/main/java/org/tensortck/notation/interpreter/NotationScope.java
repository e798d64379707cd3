package org.tensortck.notation.interpreter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tensortck.notation.error.ClosestName;
import org.tensortck.notation.error.CodeException;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.syntax.Expression;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.Statement;
import org.tensortck.vocabulary.Vocabulary;

/**
 * Distinguishes code of the notation from other Python, before anything executes it: the syntax has to be the
 * notation's, each name has to be {@code torch}, {@code np}, a builtin of the notation or a name that the scenario has
 * bound, and a name after a dot has to be in the vocabulary. Real Python has more names, such as {@code open} and
 * {@code torch.os}. A file is named by a literal with a plain name.
 *
 * <p>One scope serves one scenario.
 */
public final class NotationScope {
    private static final Set<String> MODULES = Set.of("torch", "np");
    private static final String CLASS_NAME = "__name__";

    private final Set<String> paths;
    private final Set<String> members;
    private final FileNames files;
    private final Set<String> bound = new HashSet<>();

    /** Creates the scope of a scenario that has bound nothing. */
    public NotationScope(Vocabulary vocabulary) {
        this.paths = vocabulary.paths();
        this.members = vocabulary.members();
        this.files = new FileNames(vocabulary);
    }

    /**
     * Takes statements that are about to be executed.
     *
     * @throws CodeException where they are not in the notation
     */
    public void enter(String code) {
        NotationParser.parse(code).statements().forEach(this::statement);
    }

    /**
     * Takes an expression that is about to be evaluated.
     *
     * @throws CodeException where it is not in the notation
     */
    public void enterExpression(String code) {
        expression(NotationParser.parseExpression(code));
    }

    /** Corrects the set of bound names: statements that failed have not bound all of their names. */
    public void rebind(Set<String> names) {
        bound.clear();
        bound.addAll(names);
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Evaluation evaluation -> expression(evaluation.expression());
            case Statement.Assignment assignment -> {
                expression(assignment.value());
                target(assignment.target());
            }
            case Statement.AugmentedAssignment augmented -> {
                expression(augmented.target());
                expression(augmented.value());
                target(augmented.target());
            }
            case Statement.Deletion deletion -> deletion.targets().forEach(target -> {
                expression(target);
                if (target instanceof Expression.Name name) {
                    bound.remove(name.name());
                }
            });
            case Statement.With with -> {
                with.contexts().forEach(this::expression);
                with.body().forEach(this::statement);
            }
        }
    }

    private void target(Expression target) {
        switch (target) {
            case Expression.Name name -> bound.add(name.name());
            case Expression.TupleDisplay tuple -> tuple.items().forEach(this::target);
            case Expression.ListDisplay list -> list.items().forEach(this::target);
            case Expression.Attribute attribute when modulePath(attribute).isPresent() ->
                throw new NotationException(modulePath(attribute).get() + " cannot be set")
                        .locate(attribute.position());
            default -> expression(target);
        }
    }

    private void expression(Expression expression) {
        switch (expression) {
            case Expression.Literal _ -> {
            }
            case Expression.Name name -> name(name);
            case Expression.Attribute attribute -> value(attribute);
            case Expression.Call call -> {
                called(call);
                call.positional().forEach(this::expression);
                call.named().values().forEach(this::expression);
            }
            case Expression.Item item -> all(item.object(), item.index());
            case Expression.ListDisplay list -> list.items().forEach(this::expression);
            case Expression.TupleDisplay tuple -> tuple.items().forEach(this::expression);
            case Expression.SliceDisplay slice -> Stream.of(slice.start(), slice.stop(), slice.step())
                    .forEach(part -> part.ifPresent(this::expression));
            case Expression.Unary unary -> expression(unary.operand());
            case Expression.Binary binary -> all(binary.left(), binary.right());
            case Expression.Comparison comparison -> all(comparison.left(), comparison.right());
            case Expression.Negation negation -> expression(negation.operand());
            case Expression.And and -> all(and.left(), and.right());
            case Expression.Or or -> all(or.left(), or.right());
        }
    }

    private void called(Expression.Call call) {
        if (call.function() instanceof Expression.Attribute function) {
            attribute(function);
            files.check(function, call);
        } else {
            expression(call.function());
        }
    }

    private void value(Expression.Attribute attribute) {
        attribute(attribute);
        if (files.areTakenBy(attribute.name())) {
            throw new NotationException("'" + attribute.name() + "' takes a file, so it can only be called")
                    .locate(attribute.position());
        }
    }

    private void all(Expression... expressions) {
        Arrays.stream(expressions).forEach(this::expression);
    }

    private void name(Expression.Name name) {
        if (!bound.contains(name.name()) && !MODULES.contains(name.name()) && !Builtins.NAMES.contains(name.name())) {
            throw PythonException.unbound(name.name(), Stream.of(bound, MODULES, Builtins.NAMES).flatMap(Set::stream))
                    .locate(name.position());
        }
    }

    private void attribute(Expression.Attribute attribute) {
        expression(attribute.object());
        Optional<String> path = modulePath(attribute);
        boolean known = path.map(paths::contains)
                .orElseGet(() -> members.contains(attribute.name()) || attribute.name().equals(CLASS_NAME));
        if (!known) {
            throw path.map(of -> missing(attribute, of)).orElseGet(() -> missing(attribute))
                    .locate(attribute.position());
        }
    }

    private NotationException missing(Expression.Attribute attribute) {
        return new NotationException("nothing in the vocabulary has an attribute '" + attribute.name() + "'"
                + ClosestName.hint(attribute.name(), members.stream()));
    }

    private NotationException missing(Expression.Attribute attribute, String path) {
        String owner = path.substring(0, path.lastIndexOf('.') + 1);
        Stream<String> names = paths.stream().filter(known -> known.startsWith(owner))
                .map(known -> known.substring(owner.length()));
        return new NotationException(owner.substring(0, owner.length() - 1) + " has no function '" + attribute.name()
                + "' in the vocabulary" + ClosestName.hint(attribute.name(), names));
    }

    /**
     * Returns the path of a member of a module, such as {@code torch.linalg.norm}, or empty if the attribute names
     * none.
     */
    private Optional<String> modulePath(Expression.Attribute attribute) {
        Optional<String> owner = switch (attribute.object()) {
            case Expression.Name(Position _, String name) when MODULES.contains(name) && !bound.contains(name) ->
                Optional.of(name);
            case Expression.Attribute outer -> modulePath(outer);
            default -> Optional.empty();
        };
        return owner.filter(this::isModule).map(module -> module + "." + attribute.name());
    }

    private boolean isModule(String path) {
        return MODULES.contains(path) || paths.stream().anyMatch(known -> known.startsWith(path + "."));
    }
}
