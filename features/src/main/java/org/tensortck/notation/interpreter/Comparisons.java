package org.tensortck.notation.interpreter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.ComparisonOperator;
import org.tensortck.notation.python.PythonNumbers;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Carries out comparisons: equality, order, identity and membership. */
final class Comparisons {
    /** How deep Python calls functions, and compares items of items. */
    private static final int DEEPEST = 1000;

    private final Members members;
    private final Iteration iteration;
    private int depth;

    Comparisons(Members members, Iteration iteration) {
        this.members = members;
        this.iteration = iteration;
    }

    Value compare(ComparisonOperator operator, Value left, Value right) {
        return switch (operator) {
            case IS -> Value.of(Identity.same(left, right));
            case IS_NOT -> Value.of(!Identity.same(left, right));
            case IN -> Value.of(contains(right, left));
            case NOT_IN -> Value.of(!contains(right, left));
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                Members.isObject(left) || Members.isObject(right)
                        ? compareObjects(operator, left, right)
                        : Value.of(comparePlain(operator, left, right));
        };
    }

    private Value compareObjects(ComparisonOperator operator, Value left, Value right) {
        boolean arrayAndTensor = left instanceof Value.Ref a && right instanceof Value.Ref b && a.side() != b.side();
        if (arrayAndTensor && operator != ComparisonOperator.EQUAL) {
            throw new NotationException("an array and a tensor are compared by == only");
        }
        if (Members.isObject(left) && Operators.takes(left, right)) {
            return members.callSpecial(left, operator.method(), right);
        }
        if (Members.isObject(right) && Operators.takes(right, left)) {
            return members.callSpecial(right, operator.reflected().method(), left);
        }
        // Both have declined. Python then compares identities, and the classes differ.
        return switch (operator) {
            case EQUAL -> Value.of(false);
            case NOT_EQUAL -> Value.of(true);
            default -> throw unordered(operator, left, right);
        };
    }

    private boolean comparePlain(ComparisonOperator operator, Value left, Value right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            default -> ordered(operator, left, right);
        };
    }

    /** Returns whether two values are equal, where an object counts as equal to itself, as inside a list. */
    private boolean sameOrEqual(Value left, Value right) {
        return Identity.certain(left, right) || iteration.truth(compare(ComparisonOperator.EQUAL, left, right));
    }

    private boolean equal(Value left, Value right) {
        if (PythonNumbers.isNumber(left) && PythonNumbers.isNumber(right)) {
            return PythonNumbers.equal(left, right);
        }
        Optional<String> leftClass = PythonTypes.className(left);
        Optional<String> rightClass = PythonTypes.className(right);
        if (leftClass.isPresent() && rightClass.isPresent()) {
            return equalClasses(left, right, leftClass.get().equals(rightClass.get()));
        }
        if (haveParts(left, right)) {
            return equalItems(parts(left).orElseThrow(), parts(right).orElseThrow());
        }
        refuseTextForDtype(left, right);
        refuseTextForDtype(right, left);
        return left.equals(right);
    }

    /** Returns whether two values are compared part by part: two tuples, two lists or two slices. */
    private static boolean haveParts(Value left, Value right) {
        return left.getClass() == right.getClass() && parts(left).isPresent();
    }

    private static Optional<List<Value>> parts(Value value) {
        return switch (value) {
            case Value.Tuple(List<Value> items) -> Optional.of(items);
            case Value.ListOf(List<Value> items) -> Optional.of(items);
            case Value.Slice(Value start, Value stop, Value step) -> Optional.of(List.of(start, stop, step));
            default -> Optional.empty();
        };
    }

    /** NumPy's dtypes equal the classes of Python numbers, its scalar classes do not; the notation has one value. */
    private static boolean equalClasses(Value left, Value right, boolean sameName) {
        if (left instanceof Value.DTypeOf
                ? isPythonClass(right)
                : right instanceof Value.DTypeOf && isPythonClass(left)) {
            throw new NotationException("whether a NumPy dtype equals a class of Python is not in the notation");
        }
        return sameName;
    }

    private static boolean isPythonClass(Value value) {
        return value instanceof Value.TypeOf(String name) && name.indexOf('.') < 0;
    }

    private static void refuseTextForDtype(Value left, Value right) {
        if (left instanceof Value.DTypeOf dtype && dtype.side() == Side.ARRAY && right instanceof Value.Text) {
            throw new NotationException("whether a NumPy dtype equals a str is not in the notation; compare with np."
                    + dtype.dtype() + " and the like");
        }
    }

    private boolean equalItems(List<Value> left, List<Value> right) {
        return left.size() == right.size() && firstDifference(left, right) == left.size();
    }

    private int firstDifference(List<Value> left, List<Value> right) {
        if (depth == DEEPEST) {
            throw PythonException.recursion("the values are nested too deeply to be compared, such as lists that "
                    + "contain themselves");
        }
        depth++;
        try {
            int shared = Math.min(left.size(), right.size());
            int position = 0;
            while (position < shared && sameOrEqual(left.get(position), right.get(position))) {
                position++;
            }
            return position;
        } finally {
            depth--;
        }
    }

    private boolean ordered(ComparisonOperator operator, Value left, Value right) {
        if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            return holds(operator, compareCodePoints(a, b));
        }
        if (haveParts(left, right)) {
            return orderedItems(operator, parts(left).orElseThrow(), parts(right).orElseThrow());
        }
        boolean numbers = PythonNumbers.isNumber(left) && PythonNumbers.isNumber(right);
        if (!numbers || left instanceof Value.Complex || right instanceof Value.Complex) {
            throw unordered(operator, left, right);
        }
        OptionalInt order = PythonNumbers.order(left, right);
        return order.isPresent() && holds(operator, order.getAsInt());
    }

    /** The first items that differ decide; without any, the lengths. */
    private boolean orderedItems(ComparisonOperator operator, List<Value> left, List<Value> right) {
        int position = firstDifference(left, right);
        if (position == Math.min(left.size(), right.size())) {
            return holds(operator, Integer.compare(left.size(), right.size()));
        }
        return iteration.truth(compare(operator, left.get(position), right.get(position)));
    }

    private static boolean holds(ComparisonOperator operator, int order) {
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            default -> throw new IllegalArgumentException(operator.symbol() + " is not about order");
        };
    }

    private static int compareCodePoints(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }

    private static PythonException unordered(ComparisonOperator operator, Value left, Value right) {
        return PythonException.typeError("operator " + operator.symbol() + " does not take "
                + PythonTypes.described(left) + " and " + PythonTypes.described(right));
    }

    private boolean contains(Value container, Value item) {
        if (container instanceof Value.Text(String text)) {
            if (item instanceof Value.Text(String part)) {
                return text.contains(part);
            }
            throw PythonException.typeError("a str contains strs, not " + PythonTypes.described(item));
        }
        if (Members.isObject(container)) {
            return iteration.truth(members.callSpecial(container, ComparisonOperator.IN.method(), item));
        }
        return iteration.items(container).stream().anyMatch(candidate -> sameOrEqual(candidate, item));
    }
}
