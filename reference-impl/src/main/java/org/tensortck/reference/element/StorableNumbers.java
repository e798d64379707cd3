package org.tensortck.reference.element;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;

/**
 * The Python numbers that a library accepts for a dtype. {@link ElementCodec} casts an accepted number.
 *
 * <p>Sources: observed on PyTorch 2.13 and NumPy 2.4.
 */
public enum StorableNumbers {
    /** {@code torch.tensor(values, dtype=)}. */
    TORCH_CONSTRUCTOR(false) {
        @Override
        boolean takesInteger(BigInteger value, DType dtype) {
            if (dtype == DType.UINT64) {
                return value.signum() >= 0 && value.bitLength() <= dtype.bits();
            }
            return value.bitLength() < Long.SIZE && fitsWrapping(value, dtype);
        }

        @Override
        boolean takesRealForInteger(double value, DType dtype) {
            return dtype != DType.UINT64 && liesWithinLimits(value, dtype);
        }
    },
    /** {@code tensor[index] = number}. */
    TORCH_ASSIGNMENT(true) {
        @Override
        public Scalar carried(Scalar number, DType dtype) {
            return number;
        }

        @Override
        public boolean takes(Scalar number, DType dtype) {
            // The number becomes a 64-bit integer or a double before the dtype is checked.
            boolean isLong = !(number instanceof Scalar.Int integer) || integer.value().bitLength() < Long.SIZE;
            return isLong && super.takes(number, dtype);
        }

        @Override
        boolean takesRealForFloat(double value, DType dtype) {
            // Note: the short real formats take every double and overflow as in a cast; complex32 does not.
            boolean checked = dtype.kind() == Kind.COMPLEX || dtype.bits() >= Float.SIZE;
            return !checked || !Double.isFinite(value) || Math.abs(value) <= FloatFormat.of(dtype).largest();
        }
    },
    /** {@code torch.full(shape, number, dtype=)} and {@code fill_} of more than one element or of none. */
    TORCH_FULL(true) {
        @Override
        public Scalar carried(Scalar number, DType dtype) {
            return number;
        }

        @Override
        boolean takesRealForFloat(double value, DType dtype) {
            // Note: complex32 is checked as if its parts were float32.
            DType format = dtype == DType.COMPLEX32 ? DType.FLOAT32 : dtype;
            return !Double.isFinite(value) || Math.abs(value) <= FloatFormat.of(format).largest();
        }
    },
    /** {@code numpy.array(values, dtype=)} and {@code array[index] = number}. */
    NUMPY(false) {
        @Override
        boolean takesInteger(BigInteger value, DType dtype) {
            return dtype.kind() == Kind.SIGNED
                    ? value.bitLength() < dtype.bits()
                    : value.signum() >= 0 && value.bitLength() <= dtype.bits();
        }

        @Override
        boolean takesRealForInteger(double value, DType dtype) {
            return Double.isFinite(value) && takesInteger(new BigDecimal(value).toBigInteger(), dtype);
        }
    };

    private final boolean takesComplexWithoutImaginary;

    /**
     * Creates a rule.
     *
     * @param takesComplexWithoutImaginary whether a complex number whose imaginary part is 0 counts as its real part
     */
    StorableNumbers(boolean takesComplexWithoutImaginary) {
        this.takesComplexWithoutImaginary = takesComplexWithoutImaginary;
    }

    /**
     * Checks that a number may be stored.
     *
     * @param operation the operation that stores it, for the message
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    public void check(String operation, Scalar number, DType dtype) {
        if (!takes(number, dtype)) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    operation + ": " + text(number) + " cannot be stored as " + dtype);
        }
    }

    /** Returns the number that is cast to a dtype in place of a number. */
    public Scalar carried(Scalar number, DType dtype) {
        // Note: an integer becomes a double on its way to a float, and so may be rounded twice.
        return !DTypes.isWhole(dtype) && number instanceof Scalar.Int(BigInteger value)
                ? Scalar.of(value.doubleValue())
                : number;
    }

    public boolean takes(Scalar number, DType dtype) {
        boolean integerDType = DTypes.isInteger(dtype);
        return dtype.kind() == Kind.BOOL || switch (number) {
            case Scalar.Bool _ -> true;
            case Scalar.Int(BigInteger value) when integerDType -> takesInteger(value, dtype);
            case Scalar.Int(BigInteger value) ->
                Double.isFinite(value.doubleValue()) && takesRealForFloat(value.doubleValue(), dtype);
            case Scalar.Real(double value) when integerDType -> takesRealForInteger(value, dtype);
            case Scalar.Real(double value) -> takesRealForFloat(value, dtype);
            case Scalar.Complex(double real, double imaginary) when dtype.kind() == Kind.COMPLEX ->
                takesRealForFloat(real, dtype) && takesRealForFloat(imaginary, dtype);
            case Scalar.Complex(double real, double imaginary) ->
                takesComplexWithoutImaginary && imaginary == 0 && takes(Scalar.of(real), dtype);
        };
    }

    /** Unless overridden, as PyTorch takes a number for existing elements. */
    boolean takesInteger(BigInteger value, DType dtype) {
        return fitsWrapping(value, dtype);
    }

    /** Unless overridden, as PyTorch takes a number for existing elements. */
    boolean takesRealForInteger(double value, DType dtype) {
        return liesWithinLimits(value, dtype);
    }

    /** Unless overridden, every number is taken: one that is too large becomes infinite. */
    boolean takesRealForFloat(double value, DType dtype) {
        return true;
    }

    /** Returns whether an integer fits, or is negative and fits the unsigned dtype without its sign: then it wraps. */
    private static boolean fitsWrapping(BigInteger value, DType dtype) {
        return dtype.kind() == Kind.SIGNED
                ? value.bitLength() < dtype.bits()
                : value.abs().bitLength() <= dtype.bits();
    }

    /** Returns whether a real number lies between the limits of an integer dtype, each rounded to a double. */
    private static boolean liesWithinLimits(double value, DType dtype) {
        boolean signed = dtype.kind() == Kind.SIGNED;
        double bound = Math.scalb(1.0, signed ? dtype.bits() - 1 : dtype.bits());
        double largest = dtype.bits() == Long.SIZE ? bound : bound - 1;
        return value >= (signed ? -bound : 0) && value <= largest;
    }

    private static String text(Scalar number) {
        return switch (number) {
            case Scalar.Bool(boolean value) -> Boolean.toString(value);
            case Scalar.Int(BigInteger value) -> value.toString();
            case Scalar.Real(double value) -> Double.toString(value);
            case Scalar.Complex(double real, double imaginary) -> "(" + real + ", " + imaginary + "j)";
        };
    }
}
