package org.tensortck.libtorch;

import java.math.BigInteger;
import org.bytedeco.pytorch.DoubleComplex;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Translates between the SPI's numbers and libtorch's. Nothing is rounded here. */
final class Scalars {
    private static final int LONG_BITS = Long.SIZE - 1;

    private Scalars() {}

    /**
     * Returns libtorch's scalar for a number.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} beyond int64 and uint64
     */
    static org.bytedeco.pytorch.Scalar toNative(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> new org.bytedeco.pytorch.Scalar((byte) (bool ? 1 : 0));
            case Scalar.Int(BigInteger integer) -> integer(integer);
            case Scalar.Real(double real) -> new org.bytedeco.pytorch.Scalar(real);
            case Scalar.Complex(double real, double imaginary) ->
                new org.bytedeco.pytorch.Scalar(new DoubleComplex(real, imaginary));
        };
    }

    private static org.bytedeco.pytorch.Scalar integer(BigInteger integer) {
        if (integer.bitLength() <= LONG_BITS) {
            return new org.bytedeco.pytorch.Scalar(integer.longValue());
        }
        if (integer.signum() < 0 || integer.bitLength() > Long.SIZE) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    "scalar: " + integer + " fits neither int64 nor uint64");
        }
        return uint64(integer.longValue());
    }

    /** Returns the scalar of the bits of a uint64. The binding lacks that constructor; an element gives one. */
    private static org.bytedeco.pytorch.Scalar uint64(long bits) {
        Tensor element = torch.scalar_tensor(new org.bytedeco.pytorch.Scalar(bits), new TensorOptions(ScalarType.Long));
        return element.view(ScalarType.UInt64).item();
    }

    /** Returns the number that a scalar read from a tensor of a dtype holds. */
    static Scalar toNeutral(org.bytedeco.pytorch.Scalar value, DType dtype) {
        return switch (dtype.kind()) {
            case BOOL -> new Scalar.Bool(value.toBool());
            case SIGNED -> Scalar.of(value.toLong());
            case UNSIGNED -> new Scalar.Int(new BigInteger(Long.toUnsignedString(value.toUInt64())));
            case FLOAT -> new Scalar.Real(value.toDouble());
            case COMPLEX -> {
                DoubleComplex complex = value.toComplexDouble();
                yield new Scalar.Complex(complex.real_(), complex.imag_());
            }
        };
    }
}
