package org.tensortck.notation.syntax;

import java.util.List;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.python.BinaryOperator;
import org.tensortck.notation.syntax.Expression.Target;

/** A statement of the notation. */
public sealed interface Statement {

    /** Returns where the statement begins. */
    Position position();

    /** An expression, evaluated for its effect. */
    record Evaluation(Position position, Expression expression) implements Statement {}

    /** {@code target = value}. */
    record Assignment(Position position, Target target, Expression value) implements Statement {}

    /** {@code target += value} and the like. The target is no tuple or list. */
    record AugmentedAssignment(Position position, Target target, BinaryOperator operator, Expression value)
            implements
                Statement {}

    /** {@code del target, …}. No target is an attribute. */
    record Deletion(Position position, List<Target> targets) implements Statement {
        public Deletion {
            targets = List.copyOf(targets);
        }
    }

    /** {@code with context, …: statement; …}, on one line. */
    record With(Position position, List<Expression> contexts, List<Statement> body) implements Statement {
        public With {
            contexts = List.copyOf(contexts);
            body = List.copyOf(body);
        }
    }
}
