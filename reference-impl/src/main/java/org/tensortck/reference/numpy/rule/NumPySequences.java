package org.tensortck.reference.numpy.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.tensortck.reference.compute.NumberSequence;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/**
 * The numbers of {@code numpy.arange} and {@code numpy.linspace}.
 *
 * <p>Source: observed on NumPy 2.4.
 */
public final class NumPySequences {
    private NumPySequences() {}

    /**
     * Returns the numbers of {@code numpy.arange(start, stop, step, dtype)}: the first two are cast, and the others go on
     * with their difference.
     *
     * <p>Note: a range between complex numbers is refused unless it is empty.
     */
    public static NumberSequence range(Scalar start, Scalar stop, Scalar step, DType dtype) {
        if (Stream.of(start, stop, step).anyMatch(Scalar.Complex.class::isInstance)) {
            return complexRange(start, stop, step);
        }
        long count = count(start, stop, step);
        if (dtype == DType.BOOL && count > 2) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "arange: " + count + " elements of bool, more than 2");
        }
        Scalar first = count > 0 ? stored(start, dtype) : start;
        Scalar second = count > 1 ? stored(sum(start, step), dtype) : first;
        return switch (dtype.kind()) {
            case BOOL -> new NumberSequence(count, place -> place == 0 ? first : second);
            case SIGNED, UNSIGNED -> integers(count, first, second);
            case FLOAT, COMPLEX -> reals(count, first, second, dtype);
        };
    }

    /** A range has as many numbers as the shorter one of its quotients' parts, the real and the imaginary one, has. */
    private static NumberSequence complexRange(Scalar start, Scalar stop, Scalar step) {
        Scalar.Complex from = complex(start);
        Scalar.Complex to = complex(stop);
        Scalar.Complex by = complex(step);
        double real = to.real() - from.real();
        double imaginary = to.imaginary() - from.imaginary();
        double square = by.real() * by.real() + by.imaginary() * by.imaginary();
        if (square == 0) {
            throw NumberSequence.invalid("arange: the step is 0");
        }
        double steps = Math.min(Math.ceil((real * by.real() + imaginary * by.imaginary()) / square),
                Math.ceil((imaginary * by.real() - real * by.imaginary()) / square));
        if (steps > 0) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "arange: a range of " + steps + " complex numbers, from " + from + " to " + to + " by " + by);
        }
        return new NumberSequence(0, _ -> from);
    }

    private static Scalar.Complex complex(Scalar number) {
        return number instanceof Scalar.Complex complex
                ? complex
                : new Scalar.Complex(NumberSequence.real(number), 0);
    }

    private static long count(Scalar start, Scalar stop, Scalar step) {
        if (NumberSequence.real(step) == 0) {
            throw NumberSequence.invalid("arange: the step is 0");
        }
        boolean whole = Numbers.isInteger(start) && Numbers.isInteger(stop);
        double distance = whole
                ? NumberSequence.integer(stop).subtract(NumberSequence.integer(start)).doubleValue()
                : NumberSequence.real(stop) - NumberSequence.real(start);
        double steps = whole && Numbers.isInteger(step)
                ? quotient(NumberSequence.integer(stop).subtract(NumberSequence.integer(start)),
                        NumberSequence.integer(step))
                : distance / NumberSequence.real(step);
        if (!(Math.abs(steps) < Long.MAX_VALUE)) {
            throw NumberSequence.invalid("arange: there is no range of " + steps + " steps, from "
                    + NumberSequence.real(start) + " to " + NumberSequence.real(stop));
        }
        return Math.max(0, (long) Math.ceil(steps));
    }

    private static double quotient(BigInteger distance, BigInteger step) {
        return new BigDecimal(distance).divide(new BigDecimal(step), MathContext.DECIMAL128).doubleValue();
    }

    private static Scalar sum(Scalar start, Scalar step) {
        return Numbers.isInteger(start) && Numbers.isInteger(step)
                ? new Scalar.Int(NumberSequence.integer(start).add(NumberSequence.integer(step)))
                : Scalar.of(NumberSequence.real(start) + NumberSequence.real(step));
    }

    /** Returns a number as an element of the dtype has it. */
    private static Scalar stored(Scalar number, DType dtype) {
        StorableNumbers.NUMPY.check("arange", number, dtype);
        Scalar carried = StorableNumbers.NUMPY.carried(number, dtype);
        return switch (dtype.kind()) {
            case BOOL -> Scalar.of(NumberSequence.real(carried) != 0);
            case SIGNED, UNSIGNED -> new Scalar.Int(NumberSequence.integer(carried));
            case FLOAT, COMPLEX ->
                Scalar.of(NumberSequence.rounding(dtype).applyAsDouble(NumberSequence.real(carried)));
        };
    }

    private static NumberSequence integers(long count, Scalar first, Scalar second) {
        BigInteger start = NumberSequence.integer(first);
        BigInteger difference = NumberSequence.integer(second).subtract(start);
        // Beyond the dtype they wrap around, as a cast does.
        return new NumberSequence(count,
                place -> new Scalar.Int(start.add(difference.multiply(BigInteger.valueOf(place)))));
    }

    private static NumberSequence reals(long count, Scalar first, Scalar second, DType dtype) {
        // float16 is computed in float32.
        DoubleUnaryOperator rounding = NumberSequence.rounding(dtype == DType.FLOAT16 ? DType.FLOAT32 : dtype);
        double start = NumberSequence.real(first);
        double difference = rounding.applyAsDouble(NumberSequence.real(second) - start);
        return new NumberSequence(count, place -> switch ((int) Math.min(place, 2)) {
            case 0 -> first;
            case 1 -> second;
            default -> Scalar.of(rounding.applyAsDouble(start
                    + rounding.applyAsDouble(difference * rounding.applyAsDouble((double) place))));
        });
    }

    /**
     * Returns the numbers of {@code numpy.linspace(start, stop, count, endpoint)}, in float64 or complex128.
     *
     * @param down whether they are rounded down, as for an integer dtype
     */
    public static NumberSequence spaced(Scalar start, Scalar stop, long count, boolean endpoint, boolean down) {
        if (count < 0) {
            throw Shapes.mismatch("linspace: the number of samples, " + count + ", is negative");
        }
        long steps = endpoint ? count - 1 : count;
        Spacing real = Spacing.of(NumberSequence.real(start), NumberSequence.real(stop), steps, endpoint);
        Spacing imaginary = Spacing.of(NumberSequence.imaginary(start), NumberSequence.imaginary(stop), steps,
                endpoint);
        DType dtype = spacedDType(start, stop);
        return new NumberSequence(count, place -> {
            double part = real.at(place);
            return NumberSequence.number(dtype, down ? Math.floor(part) : part, imaginary.at(place));
        });
    }

    /** Returns the dtype that evenly spaced numbers are computed in. */
    public static DType spacedDType(Scalar start, Scalar stop) {
        return start instanceof Scalar.Complex || stop instanceof Scalar.Complex ? DType.COMPLEX128 : DType.FLOAT64;
    }

    private record Spacing(double start, double stop, double step, long steps, boolean endpoint) {

        static Spacing of(double start, double stop, long steps, boolean endpoint) {
            return new Spacing(start, stop, (stop - start) / steps, steps, endpoint);
        }

        double at(long place) {
            if (steps <= 0) {
                return place * (stop - start) + start;
            }
            if (endpoint && place == steps) {
                return stop;
            }
            // Note: a step too small for a double is 0, and then the distance is divided last.
            return (step == 0 ? (double) place / steps * (stop - start) : place * step) + start;
        }
    }
}
