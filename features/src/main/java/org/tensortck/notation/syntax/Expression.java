package org.tensortck.notation.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.python.BinaryOperator;
import org.tensortck.notation.python.ComparisonOperator;
import org.tensortck.notation.python.UnaryOperator;
import org.tensortck.value.Value;

/** An expression of the notation. */
public sealed interface Expression {

    /**
     * Returns where to point at when the evaluation fails: at the operator of an operation, at the name of an
     * attribute or of the function that is called, and at the beginning of everything else.
     */
    Position position();

    /** An expression that may be the target of an assignment. */
    sealed interface Target extends Expression {}

    /** A number, a string, {@code True}, {@code False}, {@code None} or {@code ...}. */
    record Literal(Position position, Value value) implements Expression {}

    /** A variable, a module or a builtin function. */
    record Name(Position position, String name) implements Target {}

    /** {@code [a, b]}. */
    record ListDisplay(Position position, List<Expression> items) implements Target {
        public ListDisplay {
            items = List.copyOf(items);
        }
    }

    /** {@code (a, b)}, with or without the parentheses. */
    record TupleDisplay(Position position, List<Expression> items) implements Target {
        public TupleDisplay {
            items = List.copyOf(items);
        }
    }

    /** {@code object.name}. */
    record Attribute(Position position, Expression object, String name) implements Target {}

    /** {@code object[index]}. Several indices are a {@link TupleDisplay}. */
    record Item(Position position, Expression object, Expression index) implements Target {}

    /** {@code start:stop:step}; allowed in the index of an {@link Item} only. */
    record SliceDisplay(Position position, Optional<Expression> start, Optional<Expression> stop,
            Optional<Expression> step) implements Expression {}

    /** {@code function(positional, name=named)}; the named arguments keep their order. */
    record Call(Position position, Expression function, List<Expression> positional, Map<String, Expression> named)
            implements
                Expression {
        public Call {
            positional = List.copyOf(positional);
            named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        }
    }

    /** {@code -a}, {@code +a} or {@code ~a}. */
    record Unary(Position position, UnaryOperator operator, Expression operand) implements Expression {}

    /** {@code a + b} and the like. */
    record Binary(Position position, BinaryOperator operator, Expression left, Expression right)
            implements
                Expression {}

    /** {@code a < b} and the like; one comparison, never a chain. */
    record Comparison(Position position, ComparisonOperator operator, Expression left, Expression right)
            implements
                Expression {}

    /** {@code not a}. */
    record Negation(Position position, Expression operand) implements Expression {}

    /** {@code a and b}; the value of the operand that decides. */
    record And(Position position, Expression left, Expression right) implements Expression {}

    /** {@code a or b}; the value of the operand that decides. */
    record Or(Position position, Expression left, Expression right) implements Expression {}
}
