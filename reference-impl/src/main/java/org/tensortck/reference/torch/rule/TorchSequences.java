package org.tensortck.reference.torch.rule;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.tensortck.reference.compute.NumberSequence;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;

/**
 * The numbers of {@code torch.arange}, {@code torch.linspace} and {@code torch.logspace}.
 *
 * <p>Note: PyTorch computes several numbers at a time where the processor can, from a base that is rounded on its own, so
 * that the last bit may depend on the processor; here each number is computed as its scalar code does.
 *
 * <p>Source: observed on PyTorch 2.13.
 */
public final class TorchSequences {
    private static final Set<DType> UNSUPPORTED = EnumSet.of(DType.BOOL, DType.UINT16, DType.UINT32, DType.UINT64,
            DType.COMPLEX32, DType.FLOAT8_E4M3FN, DType.FLOAT8_E4M3FNUZ, DType.FLOAT8_E5M2, DType.FLOAT8_E5M2FNUZ,
            DType.FLOAT8_E8M0FNU);

    private TorchSequences() {}

    private static void checkDType(String operation, DType dtype, boolean complexSupported) {
        if (UNSUPPORTED.contains(dtype) || (dtype.kind() == Kind.COMPLEX && !complexSupported)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operation + ": there is no sequence of dtype " + dtype);
        }
    }

    /** Returns the numbers of {@code torch.arange(start, end, step, dtype=)}. */
    public static NumberSequence range(Scalar start, Scalar end, Scalar step, DType dtype) {
        for (Scalar bound : new Scalar[]{start, end, step}) {
            StorableNumbers.TORCH_FULL.check("arange", bound, DType.FLOAT64);
        }
        checkDType("arange", dtype, false);
        return dtype.kind() == Kind.FLOAT
                ? realRange(start, end, step, dtype)
                : integerRange(start, end, step, dtype);
    }

    private static NumberSequence realRange(Scalar start, Scalar end, Scalar step, DType dtype) {
        long count = count(start, end, step, NumberSequence.real(step));
        // The short formats are computed in float32, the others in float64.
        DoubleUnaryOperator rounding = NumberSequence
                .rounding(dtype.bits() < Float.SIZE ? DType.FLOAT32 : DType.FLOAT64);
        double first = rounding.applyAsDouble(NumberSequence.real(start));
        double difference = rounding.applyAsDouble(NumberSequence.real(step));
        return new NumberSequence(count, place -> Scalar.of(
                rounding.applyAsDouble(first + rounding.applyAsDouble(difference * place))));
    }

    private static NumberSequence integerRange(Scalar start, Scalar end, Scalar step, DType dtype) {
        BigInteger first = int64(start);
        BigInteger last = int64(end);
        BigInteger difference = int64(step);
        long count = count(start, end, step,
                dtype == DType.INT64 ? difference.signum() : NumberSequence.real(step));
        if (dtype == DType.INT64) {
            // Note: only int64 counts with integers; the others count with float64, and may end elsewhere.
            BigInteger distance = last.subtract(first);
            count = distance.add(difference).subtract(BigInteger.valueOf(difference.signum())).divide(difference)
                    .longValueExact();
        }
        return new NumberSequence(count,
                place -> new Scalar.Int(first.add(difference.multiply(BigInteger.valueOf(place)))));
    }

    private static BigInteger int64(Scalar number) {
        StorableNumbers.TORCH_FULL.check("arange", number, DType.INT64);
        return NumberSequence.integer(number);
    }

    /**
     * Returns how many steps there are before the end.
     *
     * @param sign a number with the sign of the step
     */
    private static long count(Scalar start, Scalar end, Scalar step, double sign) {
        double first = NumberSequence.real(start);
        double last = NumberSequence.real(end);
        if (!(sign > 0 || sign < 0)) {
            throw NumberSequence.invalid("arange: the step " + NumberSequence.real(step) + " leads nowhere");
        }
        if (!Double.isFinite(first) || !Double.isFinite(last)) {
            throw NumberSequence.invalid("arange: there is no range from " + first + " to " + last);
        }
        if (sign > 0 ? last < first : last > first) {
            throw NumberSequence.invalid("arange: steps of " + NumberSequence.real(step) + " lead away from " + last
                    + ", from " + first);
        }
        return (long) Math.ceil((last - first) / NumberSequence.real(step));
    }

    /** Returns the numbers of {@code torch.linspace(start, end, steps, dtype=)}. */
    public static NumberSequence spaced(Scalar start, Scalar end, long steps, DType dtype) {
        if (steps < 0) {
            throw Shapes.mismatch("linspace: the number of steps, " + steps + ", is negative");
        }
        checkDType("linspace", dtype, true);
        StorableNumbers.TORCH_FULL.check("linspace", start, dtype);
        StorableNumbers.TORCH_FULL.check("linspace", end, dtype);
        boolean whole = DTypes.isWhole(dtype);
        Spacing real = whole
                ? Spacing.of(NumberSequence.integer(start).doubleValue(), NumberSequence.integer(end).doubleValue(),
                        steps, DType.FLOAT64)
                : Spacing.of(NumberSequence.real(start), NumberSequence.real(end), steps, dtype);
        Spacing imaginary = Spacing.of(NumberSequence.imaginary(start), NumberSequence.imaginary(end), steps,
                whole ? DType.FLOAT64 : dtype);
        return new NumberSequence(steps,
                place -> NumberSequence.number(dtype, real.at(place), imaginary.at(place)));
    }

    /** Returns the numbers of {@code torch.logspace(start, end, steps, base, dtype=)}: powers, computed in float64. */
    public static NumberSequence powers(Scalar start, Scalar end, long steps, double base, DType dtype) {
        NumberSequence exponents = spaced(start, end, steps, DTypes.isWhole(dtype) ? dtype : DType.FLOAT64);
        checkDType("logspace", dtype, false);
        return new NumberSequence(steps,
                place -> Scalar.of(Math.pow(base, NumberSequence.real(exponents.at().apply(place)))));
    }

    /** Evenly spaced doubles: the first half counts from the start, the second from the end. */
    private record Spacing(double start, double end, double step, long steps, DoubleUnaryOperator rounding) {

        static Spacing of(double start, double end, long steps, DType dtype) {
            DoubleUnaryOperator rounding = NumberSequence.rounding(dtype);
            double first = rounding.applyAsDouble(start);
            double last = rounding.applyAsDouble(end);
            double step = rounding.applyAsDouble(
                    rounding.applyAsDouble(last - first) / rounding.applyAsDouble((double) (steps - 1)));
            return new Spacing(first, last, step, steps, rounding);
        }

        double at(long place) {
            if (steps == 1) {
                return start;
            }
            return place < steps / 2
                    ? rounding.applyAsDouble(start + multiple(place))
                    : rounding.applyAsDouble(end - multiple(steps - place - 1));
        }

        private double multiple(long count) {
            return rounding.applyAsDouble(step * rounding.applyAsDouble((double) count));
        }
    }
}
