package org.tensortck.libtorch;

import java.util.List;
import java.util.function.Supplier;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** The dtype that {@code torch::tensor({…})} gives numbers. The binding does not have that function. */
final class Inference {
    private Inference() {}

    /**
     * Returns the dtype of the values if no other is requested.
     *
     * @param floatingPoint gives the default dtype
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} if the values are of different types: C++
     *     refuses those for every requested dtype
     */
    static DType dtype(Values values, Supplier<DType> floatingPoint) {
        List<String> types = values.elements().stream().map(element -> element.getClass().getSimpleName()).distinct()
                .toList();
        if (types.size() > 1) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "tensor: all elements should have the same scalar type, but they have " + types);
        }
        if (values.elements().isEmpty()) {
            return floatingPoint.get();
        }
        return switch (values.elements().getFirst()) {
            case Scalar.Bool _ -> DType.BOOL;
            case Scalar.Int _ -> DType.INT64;
            case Scalar.Real _ -> floatingPoint.get();
            case Scalar.Complex _ -> DType.COMPLEX128;
        };
    }
}
