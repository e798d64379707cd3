package org.tensortck.multik;

import org.jetbrains.kotlinx.multik.ndarray.complex.ComplexDouble;
import org.jetbrains.kotlinx.multik.ndarray.complex.ComplexFloat;
import org.jetbrains.kotlinx.multik.ndarray.complex._NDArrayKt;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.tensortck.spi.array.ComplexArrays;
import org.tensortck.spi.common.ComplexParts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** The parts of complex numbers, and their conjugates. The library has both for complex arrays only. */
final class Complexes implements ComplexParts<Object>, ComplexArrays<Object> {

    private static boolean isDouble(String operation, Object x) {
        return switch (Calls.array(operation, x).getDtype()) {
            case ComplexFloatDataType -> false;
            case ComplexDoubleDataType -> true;
            default -> throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": the array is "
                    + DataTypes.dtype(((NDArray<?, ?>) x).getDtype()) + ", and not complex");
        };
    }

    @Override
    public Object real(Object x) {
        return isDouble("re", x)
                ? _NDArrayKt.reDouble(Calls.<ComplexDouble, Dimension>array("re", x))
                : _NDArrayKt.reFloat(Calls.<ComplexFloat, Dimension>array("re", x));
    }

    @Override
    public Object imaginary(Object x) {
        return isDouble("im", x)
                ? _NDArrayKt.imDouble(Calls.<ComplexDouble, Dimension>array("im", x))
                : _NDArrayKt.imFloat(Calls.<ComplexFloat, Dimension>array("im", x));
    }

    @Override
    public Object conjugate(Object x) {
        return isDouble("conj", x)
                ? _NDArrayKt.conjDouble(Calls.<ComplexDouble, Dimension>array("conj", x))
                : _NDArrayKt.conjFloat(Calls.<ComplexFloat, Dimension>array("conj", x));
    }

    @Override
    public Object conjugateOf(Object x) {
        return conjugate(x);
    }
}
