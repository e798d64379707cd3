package org.tensortck.notation.interpreter;

import java.util.List;
import java.util.Map;
import org.tensortck.notation.error.CodeException;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.syntax.Expression;
import org.tensortck.notation.syntax.Expression.Target;
import org.tensortck.notation.syntax.Statement;
import org.tensortck.value.Value;

/** Executes statements. */
final class Execution {
    private final Map<String, Value> variables;
    private final Evaluation evaluation;

    Execution(Map<String, Value> variables, Evaluation evaluation) {
        this.variables = variables;
        this.evaluation = evaluation;
    }

    Value evaluate(Expression expression) {
        return evaluation.evaluate(expression);
    }

    void execute(Statement statement) {
        switch (statement) {
            case Statement.Evaluation(Position _, Expression expression) -> evaluate(expression);
            case Statement.Assignment(Position _, Target target, Expression value) -> assign(target, evaluate(value));
            case Statement.AugmentedAssignment augmented -> augment(augmented);
            case Statement.Deletion(Position _, List<Target> targets) -> targets.forEach(this::delete);
            case Statement.With(Position _, List<Expression> contexts, List<Statement> body) -> with(contexts, body);
        }
    }

    /** Enters the first context, and leaves it however the others and the body end. */
    private void with(List<Expression> contexts, List<Statement> body) {
        if (contexts.isEmpty()) {
            body.forEach(this::execute);
            return;
        }
        evaluation.enter(contexts.getFirst());
        try {
            with(contexts.subList(1, contexts.size()), body);
        } finally {
            evaluation.leave();
        }
    }

    private void assign(Target target, Value value) {
        try {
            switch (target) {
                case Expression.Name(Position _, String name) -> variables.put(name, value);
                case Expression.Attribute(Position _, Expression object, String name) ->
                    evaluation.attributes().set(evaluate(object), name, value);
                case Expression.Item(Position _, Expression object, Expression index) ->
                    evaluation.items().set(evaluate(object), evaluate(index), value);
                case Expression.TupleDisplay(Position _, List<Expression> targets) -> unpack(targets, value);
                case Expression.ListDisplay(Position _, List<Expression> targets) -> unpack(targets, value);
            }
        } catch (CodeException e) {
            throw e.locate(target.position());
        }
    }

    private void unpack(List<Expression> targets, Value value) {
        List<Value> items = List.copyOf(evaluation.iteration().items(value));
        if (items.size() != targets.size()) {
            throw PythonException
                    .valueError(items.size() + " values cannot be assigned to " + targets.size() + " targets");
        }
        for (int i = 0; i < items.size(); i++) {
            assign((Target) targets.get(i), items.get(i));
        }
    }

    /** Evaluates the parts of the target once, before the value. */
    private void augment(Statement.AugmentedAssignment statement) {
        switch (statement.target()) {
            case Expression.Name name -> variables.put(name.name(), changed(statement, evaluate(name)));
            case Expression.Attribute attribute -> {
                Value object = evaluate(attribute.object());
                locating(attribute, () -> evaluation.attributes().set(object, attribute.name(),
                        changed(statement, evaluation.attributes().get(object, attribute.name()))));
            }
            case Expression.Item item -> {
                Value object = evaluate(item.object());
                Value index = evaluate(item.index());
                locating(item, () -> evaluation.items().set(object, index,
                        changed(statement, evaluation.items().get(object, index))));
            }
            case Expression.TupleDisplay _,Expression.ListDisplay _ ->
                throw new IllegalArgumentException("an augmented assignment has one target only");
        }
    }

    private Value changed(Statement.AugmentedAssignment statement, Value old) {
        Value operand = evaluate(statement.value());
        try {
            return evaluation.operators().inPlace(statement.operator(), old, operand);
        } catch (CodeException e) {
            throw e.locate(statement.position());
        }
    }

    private void delete(Target target) {
        switch (target) {
            case Expression.Name(Position position, String name) -> {
                if (variables.remove(name) == null) {
                    throw evaluation.unbound(name).locate(position);
                }
            }
            case Expression.Item item -> {
                Value object = evaluate(item.object());
                Value index = evaluate(item.index());
                locating(item, () -> evaluation.items().delete(object, index));
            }
            default -> throw new IllegalArgumentException("only names and items are deleted");
        }
    }

    private static void locating(Expression expression, Runnable action) {
        try {
            action.run();
        } catch (CodeException e) {
            throw e.locate(expression.position());
        }
    }
}
