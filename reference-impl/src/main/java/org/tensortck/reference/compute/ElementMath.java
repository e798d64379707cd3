package org.tensortck.reference.compute;

import java.math.BigInteger;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic of single elements of one dtype. Results are not rounded to the dtype yet, nor cut to its bits. */
public final class ElementMath {
    private final DType dtype;
    private final IntegerMath integers;
    private final RealMath reals;
    private final ComplexMath complexes;

    /**
     * Creates the arithmetic of a dtype.
     *
     * @param operation what is computed, for messages
     */
    public ElementMath(String operation, DType dtype, ArithmeticRule rule) {
        this.dtype = dtype;
        this.integers = new IntegerMath(operation, dtype, rule);
        this.reals = new RealMath(operation, dtype.bits() <= Float.SIZE, rule);
        this.complexes = new ComplexMath(operation);
    }

    public Scalar apply(BinaryOperation binary, Scalar left, Scalar right) {
        return switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> new Scalar.Int(integers.apply(binary, integer(left), integer(right)));
            case FLOAT -> Scalar.of(reals.apply(binary, real(left), real(right)));
            case COMPLEX -> complexes.apply(binary, complex(left), complex(right));
        };
    }

    public Scalar apply(UnaryOperation unary, Scalar operand) {
        return switch (operand) {
            case Scalar.Bool(boolean value) -> unary == UnaryOperation.INVERT ? Scalar.of(!value) : operand;
            case Scalar.Int(BigInteger value) -> new Scalar.Int(switch (unary) {
                case NEGATE -> value.negate();
                case POSITIVE -> value;
                case INVERT -> value.not();
                case ABSOLUTE -> value.abs();
            });
            case Scalar.Real(double value) -> Scalar.of(switch (unary) {
                case NEGATE -> -value;
                case ABSOLUTE -> Math.abs(value);
                case POSITIVE, INVERT -> value;
            });
            case Scalar.Complex(double real, double imaginary) -> switch (unary) {
                case NEGATE -> new Scalar.Complex(-real, -imaginary);
                case ABSOLUTE -> Scalar.of(Math.hypot(real, imaginary));
                case POSITIVE, INVERT -> operand;
            };
        };
    }

    /** Compares exactly: integers of any dtypes, or two elements of one dtype. */
    public static boolean compare(Comparison comparison, Scalar left, Scalar right) {
        if (left instanceof Scalar.Complex || right instanceof Scalar.Complex) {
            return ComplexMath.compare(comparison, complex(left), complex(right));
        }
        if (left instanceof Scalar.Real || right instanceof Scalar.Real) {
            return compare(comparison, real(left), real(right));
        }
        int order = integer(left).compareTo(integer(right));
        return compare(comparison, order, 0);
    }

    private static boolean compare(Comparison comparison, double left, double right) {
        return switch (comparison) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
        };
    }

    /** Returns whether a floating-point element, or a part of a complex one, is NaN. */
    static boolean isNaN(Scalar element) {
        return switch (element) {
            case Scalar.Real(double value) -> Double.isNaN(value);
            case Scalar.Complex(double real, double imaginary) -> Double.isNaN(real) || Double.isNaN(imaginary);
            case Scalar.Bool _,Scalar.Int _ -> false;
        };
    }

    public static BigInteger integer(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Bool(boolean value) -> value ? BigInteger.ONE : BigInteger.ZERO;
            case Scalar.Int(BigInteger value) -> value;
            case Scalar.Real _,Scalar.Complex _ ->
                throw new IllegalArgumentException("arithmetic: " + scalar + " is no integer");
        };
    }

    static double real(Scalar scalar) {
        return scalar instanceof Scalar.Real(double value) ? value : integer(scalar).doubleValue();
    }

    static Scalar.Complex complex(Scalar scalar) {
        return scalar instanceof Scalar.Complex complex ? complex : new Scalar.Complex(real(scalar), 0);
    }

    /** Returns the sum of two numbers of one kind: exact for integers, in float64 for floats. */
    static Scalar sum(Scalar first, Scalar second) {
        return switch (first) {
            case Scalar.Bool _,Scalar.Int _ -> new Scalar.Int(integer(first).add(integer(second)));
            case Scalar.Real(double real) -> Scalar.of(real + real(second));
            case Scalar.Complex(double real, double imaginary) ->
                new Scalar.Complex(real + complex(second).real(), imaginary + complex(second).imaginary());
        };
    }
}
