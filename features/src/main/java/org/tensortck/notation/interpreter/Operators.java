package org.tensortck.notation.interpreter;

import java.math.BigInteger;
import java.util.List;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.BinaryOperator;
import org.tensortck.notation.python.PythonNumbers;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.notation.python.Sequences;
import org.tensortck.notation.python.UnaryOperator;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * Executes arithmetic operators: on plain values itself, on tensors, arrays and NumPy scalars by the methods that
 * Python calls.
 *
 * <p>A method of Python may decline, and then the method of the other operand is called. Which operands are declined
 * was observed on PyTorch 2.13 and NumPy 2.4: a tensor takes numbers, tensors, arrays and NumPy scalars; an array and a
 * NumPy scalar take anything but a tensor; the reflected methods of a tensor take no array, division excepted.
 */
final class Operators {
    private final Members members;
    private final Iteration iteration;

    Operators(Members members, Iteration iteration) {
        this.members = members;
        this.iteration = iteration;
    }

    Value unary(UnaryOperator operator, Value operand) {
        return Members.isObject(operand)
                ? members.callSpecial(operand, operator.method())
                : PythonNumbers.unary(operator, operand);
    }

    Value binary(BinaryOperator operator, Value left, Value right) {
        if (operator == BinaryOperator.REMAINDER && left instanceof Value.Text) {
            throw new NotationException("formatting of strings is not in the notation");
        }
        if (operator == BinaryOperator.OR && isUnion(left, right)) {
            throw new NotationException("unions of classes are not in the notation");
        }
        if (Members.isObject(left) && takes(left, right)) {
            return members.callSpecial(left, operator.method(), right);
        }
        if (Members.isObject(right) && takesReflected(operator, right, left)) {
            return members.callSpecial(right, operator.reflectedMethod(), left);
        }
        return PythonNumbers.binary(operator, left, right).or(() -> Sequences.binary(operator, left, right))
                .orElseThrow(() -> PythonException.typeError("operator " + operator.symbol() + " does not take "
                        + PythonTypes.described(left) + " and " + PythonTypes.described(right)));
    }

    private static boolean isUnion(Value left, Value right) {
        boolean leftIsClass = left instanceof Value.TypeOf;
        boolean rightIsClass = right instanceof Value.TypeOf;
        return (leftIsClass && (rightIsClass || right instanceof Value.None))
                || (rightIsClass && left instanceof Value.None);
    }

    /** Returns the new value of the target of an augmented assignment; the old one itself where that was changed. */
    Value inPlace(BinaryOperator operator, Value left, Value right) {
        if (left instanceof Value.ListOf(List<Value> items) && changeInPlace(operator, items, right)) {
            return left;
        }
        // Tensors have no method for "@=": Python computes a new tensor.
        boolean hasMethod = operator != BinaryOperator.MATRIX_MULTIPLY || !isTensor(left);
        if (left instanceof Value.Ref && hasMethod && takesInPlace(left, right)) {
            return members.callSpecial(left, operator.inPlaceMethod(), right);
        }
        return binary(operator, left, right);
    }

    private boolean changeInPlace(BinaryOperator operator, List<Value> items, Value right) {
        if (operator == BinaryOperator.ADD) {
            items.addAll(List.copyOf(iteration.items(right)));
            return true;
        }
        if (operator == BinaryOperator.MULTIPLY && Sequences.index(right).isPresent()) {
            BigInteger times = Sequences.index(right).get();
            List<Value> repeated = Sequences.repeated(items, times);
            items.clear();
            items.addAll(repeated);
            return true;
        }
        return false;
    }

    /** Returns whether the methods of an object take an operand. */
    static boolean takes(Value object, Value operand) {
        if (isTensor(object)) {
            return Members.isObject(operand) || PythonNumbers.isNumber(operand);
        }
        return !isTensor(operand);
    }

    /** An array does not change a tensor in place: Python then takes the operator that makes a new tensor. */
    private static boolean takesInPlace(Value object, Value operand) {
        boolean tensorAndArray = isTensor(object) && operand instanceof Value.Ref && !isTensor(operand);
        return takes(object, operand) && !tensorAndArray;
    }

    private static boolean takesReflected(BinaryOperator operator, Value object, Value operand) {
        boolean tensorAndArray = isTensor(object) && operand instanceof Value.Ref;
        return takes(object, operand) && (!tensorAndArray || operator == BinaryOperator.DIVIDE);
    }

    static boolean isTensor(Value value) {
        return value instanceof Value.Ref ref && ref.side() == Side.TENSOR;
    }
}
