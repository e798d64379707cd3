package org.tensortck.notation.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tensortck.notation.error.PythonException;
import org.tensortck.value.Value;

/** The numbers of Python: bool within int, int with float, float with complex. */
public final class PythonNumbers {
    private static final Set<BinaryOperator> INTEGERS_ONLY = EnumSet.of(BinaryOperator.SHIFT_LEFT,
            BinaryOperator.SHIFT_RIGHT, BinaryOperator.AND, BinaryOperator.XOR, BinaryOperator.OR);
    private static final Set<BinaryOperator> BOOLS_STAY = EnumSet.of(BinaryOperator.AND, BinaryOperator.XOR,
            BinaryOperator.OR);
    private static final Set<BinaryOperator> NOT_COMPLEX = EnumSet.of(BinaryOperator.FLOOR_DIVIDE,
            BinaryOperator.REMAINDER);

    private PythonNumbers() {}

    public static boolean isNumber(Value value) {
        return value instanceof Value.Bool || value instanceof Value.Int || value instanceof Value.Real
                || value instanceof Value.Complex;
    }

    /** Returns the value of an int or a bool, or empty for anything else. */
    public static Optional<BigInteger> integer(Value value) {
        return switch (value) {
            case Value.Bool(boolean bool) -> Optional.of(bool ? BigInteger.ONE : BigInteger.ZERO);
            case Value.Int(BigInteger integer) -> Optional.of(integer);
            default -> Optional.empty();
        };
    }

    /** Returns the result, or empty where an operand is no number or numbers of these types have no such operator. */
    public static Optional<Value> binary(BinaryOperator operator, Value left, Value right) {
        if (!isNumber(left) || !isNumber(right) || operator == BinaryOperator.MATRIX_MULTIPLY) {
            return Optional.empty();
        }
        Optional<BigInteger> leftInteger = integer(left);
        Optional<BigInteger> rightInteger = integer(right);
        if (leftInteger.isPresent() && rightInteger.isPresent()) {
            Value result = IntegerArithmetic.binary(operator, leftInteger.get(), rightInteger.get());
            boolean bools = left instanceof Value.Bool && right instanceof Value.Bool;
            return Optional.of(bools && BOOLS_STAY.contains(operator) ? truth(result) : result);
        }
        if (INTEGERS_ONLY.contains(operator)) {
            return Optional.empty();
        }
        if (left instanceof Value.Complex || right instanceof Value.Complex) {
            return NOT_COMPLEX.contains(operator)
                    ? Optional.empty()
                    : Optional.of(ComplexArithmetic.binary(operator, toComplex(left), toComplex(right)));
        }
        return Optional.of(RealArithmetic.binary(operator, toReal(left), toReal(right)));
    }

    public static Value unary(UnaryOperator operator, Value operand) {
        return switch (operand) {
            case Value.Bool _,Value.Int _ -> {
                BigInteger value = integer(operand).orElseThrow();
                yield new Value.Int(switch (operator) {
                    case NEGATE -> value.negate();
                    case PLUS -> value;
                    case INVERT -> value.not();
                });
            }
            case Value.Real(double value) when operator != UnaryOperator.INVERT ->
                new Value.Real(operator == UnaryOperator.NEGATE ? -value : value);
            case Value.Complex(double real, double imaginary) when operator != UnaryOperator.INVERT ->
                operator == UnaryOperator.NEGATE ? new Value.Complex(-real, -imaginary) : operand;
            default -> throw PythonException
                    .typeError("operator " + operator.symbol() + " does not take " + PythonTypes.described(operand));
        };
    }

    public static Value absolute(Value number) {
        return switch (number) {
            case Value.Real(double value) -> new Value.Real(Math.abs(value));
            case Value.Complex complex -> new Value.Real(ComplexArithmetic.absolute(complex));
            default -> new Value.Int(integer(number).orElseThrow().abs());
        };
    }

    private static Value truth(Value integer) {
        return new Value.Bool(integer(integer).orElseThrow().signum() != 0);
    }

    /** Returns an int, a bool or a float as a double; the nearest one. */
    public static double toReal(Value number) {
        return number instanceof Value.Real(double value)
                ? value
                : IntegerArithmetic.toReal(integer(number).orElseThrow());
    }

    public static Value.Complex toComplex(Value number) {
        return number instanceof Value.Complex complex ? complex : new Value.Complex(toReal(number), 0.0);
    }

    public static boolean equal(Value left, Value right) {
        if (left instanceof Value.Complex(double real, double imaginary)) {
            return right instanceof Value.Complex(double otherReal, double otherImaginary)
                    ? real == otherReal && imaginary == otherImaginary
                    : imaginary == 0 && equal(new Value.Real(real), right);
        }
        if (right instanceof Value.Complex) {
            return equal(right, left);
        }
        return order(left, right).orElse(1) == 0;
    }

    /** Returns the sign of the exact difference of two real numbers, or empty where one is NaN. */
    public static OptionalInt order(Value left, Value right) {
        if (left instanceof Value.Real(double a) && right instanceof Value.Real(double b)) {
            return order(a, b);
        }
        if (left instanceof Value.Real(double real)) {
            return order(real, integer(right).orElseThrow());
        }
        BigInteger integer = integer(left).orElseThrow();
        if (right instanceof Value.Real(double real)) {
            OptionalInt reversed = order(real, integer);
            return reversed.isPresent() ? OptionalInt.of(-reversed.getAsInt()) : reversed;
        }
        return OptionalInt.of(integer.compareTo(integer(right).orElseThrow()));
    }

    private static OptionalInt order(double left, double right) {
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(left < right ? -1 : left > right ? 1 : 0);
    }

    private static OptionalInt order(double real, BigInteger integer) {
        if (!Double.isFinite(real)) {
            return order(real, 0.0);
        }
        return OptionalInt.of(new BigDecimal(real).compareTo(new BigDecimal(integer)));
    }
}
