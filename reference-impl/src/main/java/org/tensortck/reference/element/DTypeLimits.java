package org.tensortck.reference.element;

import java.math.BigInteger;
import org.tensortck.spi.common.NumberLimits.IntegerLimits;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/** The limits of dtypes on which PyTorch and NumPy agree. */
public final class DTypeLimits {
    private DTypeLimits() {}

    /**
     * Returns the format of a floating-point dtype, or of the parts of a complex one.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for another dtype
     */
    public static FloatFormat floatFormat(String operation, DType dtype) {
        if (DTypes.isWhole(dtype)) {
            throw unsupported(operation, dtype, "floating-point");
        }
        return FloatFormat.of(dtype);
    }

    /**
     * Returns the limits of an integer dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for another dtype
     */
    public static IntegerLimits ofInteger(String operation, DType dtype) {
        boolean signed = dtype.kind() == Kind.SIGNED;
        if (!signed && dtype.kind() != Kind.UNSIGNED) {
            throw unsupported(operation, dtype, "an integer");
        }
        BigInteger beyond = BigInteger.ONE.shiftLeft(signed ? dtype.bits() - 1 : dtype.bits());
        return new IntegerLimits(dtype, dtype.bits(), beyond.subtract(BigInteger.ONE),
                signed ? beyond.negate() : BigInteger.ZERO);
    }

    private static TensorException unsupported(String operation, DType dtype, String expected) {
        return new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                operation + ": dtype " + dtype + " is not " + expected);
    }
}
