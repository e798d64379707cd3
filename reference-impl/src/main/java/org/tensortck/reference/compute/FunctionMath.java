package org.tensortck.reference.compute;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.spi.math.ElementFunction;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.UnaryOperation;

/**
 * Functions of rows of values of one dtype. A float of at most 32 bits is computed in float64 and rounded to float32; the
 * last digit of a result that is inexact differs from those of the libraries, and between machines.
 */
public final class FunctionMath {
    private static final double LOG_2 = Math.log(2);
    private static final Map<ElementFunction, Function> FUNCTIONS = new EnumMap<>(ElementFunction.class);

    /** A function of floats and of complex numbers. */
    private record Function(DoubleUnaryOperator real, ComplexFunction complex) {}

    static {
        define(ElementFunction.SQUARE_ROOT, Math::sqrt, ComplexFunction.SQUARE_ROOT);
        define(ElementFunction.RECIPROCAL_SQUARE_ROOT, value -> 1 / Math.sqrt(value),
                ComplexFunction.RECIPROCAL.of(ComplexFunction.SQUARE_ROOT));
        define(ElementFunction.RECIPROCAL, value -> 1 / value, ComplexFunction.RECIPROCAL);
        define(ElementFunction.SQUARE, value -> value * value, ComplexFunction.SQUARE);
        define(ElementFunction.EXPONENTIAL, Math::exp, ComplexFunction.EXPONENTIAL);
        define(ElementFunction.EXPONENTIAL_MINUS_ONE, Math::expm1,
                ComplexFunction.plus(-1).of(ComplexFunction.EXPONENTIAL));
        define(ElementFunction.LOGARITHM, Math::log, ComplexFunction.LOGARITHM);
        define(ElementFunction.LOGARITHM_TO_2, FunctionMath::logarithmTo2,
                ComplexFunction.over(LOG_2).of(ComplexFunction.LOGARITHM));
        define(ElementFunction.LOGARITHM_TO_10, Math::log10,
                ComplexFunction.over(Math.log(10)).of(ComplexFunction.LOGARITHM));
        define(ElementFunction.LOGARITHM_OF_ONE_PLUS, Math::log1p,
                ComplexFunction.LOGARITHM.of(ComplexFunction.plus(1)));
        define(ElementFunction.SINE, Math::sin, ComplexFunction.SINE);
        define(ElementFunction.COSINE, Math::cos, ComplexFunction.COSINE);
        define(ElementFunction.TANGENT, Math::tan, ComplexFunction.TANGENT);
        define(ElementFunction.HYPERBOLIC_TANGENT, Math::tanh, ComplexFunction.HYPERBOLIC_TANGENT);
        define(ElementFunction.SIGMOID, value -> 1 / (1 + Math.exp(-value)), ComplexFunction.RECIPROCAL
                .of(ComplexFunction.plus(1)).of(ComplexFunction.EXPONENTIAL).of(ComplexFunction.NEGATIVE));
        define(ElementFunction.FLOOR, Math::floor, FunctionMath::none);
        define(ElementFunction.CEILING, Math::ceil, FunctionMath::none);
        define(ElementFunction.TRUNCATE, value -> value < 0 ? Math.ceil(value) : Math.floor(value), FunctionMath::none);
        define(ElementFunction.ROUND_TO_INTEGER, Math::rint,
                (real, imaginary, math) -> math.set(Math.rint(real), Math.rint(imaginary)));
        define(ElementFunction.IS_NAN, value -> isTrue(Double.isNaN(value)), FunctionMath::none);
        define(ElementFunction.IS_INFINITE, value -> isTrue(Double.isInfinite(value)), FunctionMath::none);
        define(ElementFunction.IS_FINITE, value -> isTrue(Double.isFinite(value)), FunctionMath::none);
    }

    private final String operation;
    private final DType dtype;
    private final ArithmeticRule rule;

    /**
     * Creates the functions of a dtype.
     *
     * @param operation the name of the operation, for messages
     * @param dtype the dtype of the operand; that of the result follows from it
     */
    public FunctionMath(String operation, DType dtype, ArithmeticRule rule) {
        this.operation = operation;
        this.dtype = dtype;
        this.rule = rule;
    }

    private static void define(ElementFunction function, DoubleUnaryOperator real, ComplexFunction complex) {
        FUNCTIONS.put(function, new Function(real, complex));
    }

    private static Function function(ElementFunction function) {
        return Objects.requireNonNull(FUNCTIONS.get(function), () -> function + " is not in the table");
    }

    private static void none(double real, double imaginary, ComplexMath math) {
        math.set(real, imaginary);
        throw new IllegalArgumentException("complex numbers have no such function");
    }

    private static double isTrue(boolean value) {
        return value ? 1 : 0;
    }

    /** Takes the exponent apart, so that the logarithm of a power of two is exact. */
    private static double logarithmTo2(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            return Math.log(value);
        }
        // A number without an implicit first digit is made larger first.
        int scale = value < Double.MIN_NORMAL ? Double.PRECISION : 0;
        double normal = Math.scalb(value, scale);
        int exponent = Math.getExponent(normal);
        double digits = Math.scalb(normal, -exponent);
        boolean isLarge = digits > Math.sqrt(2);
        return exponent - scale + (isLarge ? 1 : 0) + Math.log(isLarge ? digits / 2 : digits) / LOG_2;
    }

    /** Returns a function. */
    public RowMap.Kernel of(ElementFunction function) {
        return switch (function) {
            case ABSOLUTE -> new ElementMath(operation, dtype, rule).of(UnaryOperation.ABSOLUTE);
            case NEGATE -> new ElementMath(operation, dtype, rule).of(UnaryOperation.NEGATE);
            case SIGN -> computed(new Function(rule::sign, ComplexFunction.DIRECTION),
                    value -> dtype == DType.UINT64 ? Math.abs(Long.signum(value)) : Long.signum(value));
            case IS_NAN, IS_INFINITE, IS_FINITE -> test(function(function).real(), function);
            default -> computed(function(function), value -> applied(function, value));
        };
    }

    /**
     * Returns the rounding to decimals.
     *
     * @param decimals negative to round to tens, hundreds and so on
     */
    public RowMap.Kernel rounding(long decimals) {
        double scale = Math.pow(10, (double) Math.abs(decimals));
        DoubleUnaryOperator rounded = decimals == 0
                ? Math::rint
                : decimals > 0
                        ? value -> single(Math.rint(single(value * scale))) / scale
                        : value -> Math.rint(single(value / scale)) * scale;
        return computed(
                new Function(rounded,
                        (real, imaginary, math) -> math.set(rounded.applyAsDouble(real),
                                rounded.applyAsDouble(imaginary))),
                value -> decimals < 0 ? (long) rounded.applyAsDouble((double) value) : value);
    }

    private interface IntegerFunction {
        long of(long value);
    }

    private RowMap.Kernel computed(Function function, IntegerFunction ofIntegers) {
        return switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> (operands, result, count) -> {
                for (int place = 0; place < count; place++) {
                    result.integers()[place] = ofIntegers.of(operands.getFirst().integers()[place]);
                }
            };
            case FLOAT -> (operands, result, count) -> {
                for (int place = 0; place < count; place++) {
                    result.reals()[place] = single(
                            function.real().applyAsDouble(operands.getFirst().reals()[place]));
                }
            };
            case COMPLEX -> (operands, result, count) -> {
                ComplexMath math = new ComplexMath(operation);
                ValueRow operand = operands.getFirst();
                for (int place = 0; place < count; place++) {
                    function.complex().apply(operand.reals()[place], operand.imaginaries()[place], math);
                    math.store(result, place);
                }
            };
        };
    }

    private double single(double value) {
        return dtype.bits() <= Float.SIZE ? (float) value : value;
    }

    /** Returns a test of each element; one of a complex number looks at both parts. */
    private RowMap.Kernel test(DoubleUnaryOperator test, ElementFunction function) {
        boolean ofAll = function == ElementFunction.IS_FINITE;
        return (operands, result, count) -> {
            ValueRow operand = operands.getFirst();
            for (int place = 0; place < count; place++) {
                double real = DTypes.isWhole(dtype) ? 0 : operand.reals()[place];
                double imaginary = dtype.kind() == Kind.COMPLEX ? operand.imaginaries()[place] : real;
                double one = test.applyAsDouble(real);
                double other = test.applyAsDouble(imaginary);
                result.integers()[place] = (long) (ofAll ? Math.min(one, other) : Math.max(one, other));
            }
        };
    }

    private long reciprocal(long value) {
        return dtype == DType.UINT64 ? Long.divideUnsigned(1, value) : 1 / value;
    }

    private long applied(ElementFunction function, long value) {
        return switch (function) {
            case FLOOR, CEILING, TRUNCATE, ROUND_TO_INTEGER -> value;
            case SQUARE -> value * value;
            case RECIPROCAL -> value == 0 ? Long.MIN_VALUE : reciprocal(value);
            default -> throw new IllegalArgumentException(function + " of an integer is a float");
        };
    }
}
