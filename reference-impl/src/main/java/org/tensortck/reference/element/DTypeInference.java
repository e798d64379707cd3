package org.tensortck.reference.element;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * The dtype of an object that is made from Python numbers without naming one.
 *
 * <p>Sources: {@code torch.tensor} and {@code numpy.array}, observed on PyTorch 2.13 and NumPy 2.4.
 */
public final class DTypeInference {
    private DTypeInference() {}

    /**
     * Returns the dtype of a tensor that is made from the values.
     *
     * @param real the default dtype
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for complex numbers where the default dtype is
     *     bfloat16, for which there is no complex dtype
     */
    public static DType torch(Values values, DType real) {
        boolean complex = values.elements().stream().anyMatch(Scalar.Complex.class::isInstance);
        return complex ? complex(real) : of(values, DType.INT64, real, real);
    }

    private static DType complex(DType real) {
        return DTypes.complexOf(real).orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                "tensor: there is no complex dtype for the default dtype " + real));
    }

    /**
     * Returns the dtype of an array that is made from the values.
     *
     * @param defaultInteger the dtype of Python integers that fit it
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} where NumPy would keep Python objects, because
     *     an integer needs more than 64 bits
     */
    public static DType numPy(Values values, DType defaultInteger) {
        List<BigInteger> integers = integers(values).toList();
        integers.stream().filter(value -> !fits(value, DType.INT64) && !fits(value, DType.UINT64)).findFirst()
                .ifPresent(value -> {
                    throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                            "array: integer " + value + " needs more than 64 bits");
                });
        return of(values, integer(integers, defaultInteger), DType.FLOAT64, DType.COMPLEX128);
    }

    private static DType of(Values values, DType integer, DType real, DType complex) {
        List<Scalar> elements = values.elements();
        if (elements.stream().anyMatch(Scalar.Complex.class::isInstance)) {
            return complex;
        }
        if (elements.isEmpty() || elements.stream().anyMatch(Scalar.Real.class::isInstance)) {
            return real;
        }
        return elements.stream().anyMatch(Scalar.Int.class::isInstance) ? integer : DType.BOOL;
    }

    private static Stream<BigInteger> integers(Values values) {
        return values.elements().stream().filter(Scalar.Int.class::isInstance)
                .map(element -> ((Scalar.Int) element).value());
    }

    private static DType integer(List<BigInteger> integers, DType defaultInteger) {
        // Note: signed and uint64-sized integers together, which no integer dtype holds by NumPy's promotion, give float64.
        return Stream.of(defaultInteger, DType.INT64)
                .filter(dtype -> integers.stream().allMatch(value -> fits(value, dtype))).findFirst()
                .orElse(integers.stream().noneMatch(fitting(DType.INT64)) ? DType.UINT64 : DType.FLOAT64);
    }

    private static Predicate<BigInteger> fitting(DType dtype) {
        return value -> fits(value, dtype);
    }

    private static boolean fits(BigInteger value, DType dtype) {
        return StorableNumbers.NUMPY.takes(new Scalar.Int(value), dtype);
    }
}
