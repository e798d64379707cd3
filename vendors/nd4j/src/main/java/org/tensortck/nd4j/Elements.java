package org.tensortck.nd4j;

import java.math.BigInteger;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Elements of ND4J, one by one, without a rounding of the adapter. */
final class Elements {
    private Elements() {}

    /** Returns a tensor in new memory with the elements, in row-major order. */
    static INDArray tensor(long[] shape, List<Scalar> elements, DType dtype) {
        INDArray tensor = Nd4j.create(DataTypes.of(dtype), shape);
        for (int flat = 0; flat < elements.size(); flat++) {
            put(tensor, elements.get(flat), flat);
        }
        return tensor;
    }

    /** Returns one element. */
    static Scalar read(INDArray tensor, long... index) {
        DType dtype = DataTypes.dtype(tensor.dataType());
        return switch (dtype.kind()) {
            case BOOL -> Scalar.of(tensor.getLong(index) != 0);
            case SIGNED -> Scalar.of(tensor.getLong(index));
            case UNSIGNED -> new Scalar.Int(new BigInteger(Long.toUnsignedString(tensor.getLong(index))));
            case FLOAT, COMPLEX -> Scalar.of(tensor.getDouble(index));
        };
    }

    /** Writes one element. */
    static void write(INDArray tensor, Scalar value, long... index) {
        long[] strides = tensor.stride();
        long flat = 0;
        for (int axis = 0; axis < index.length; axis++) {
            flat += index[axis] * strides[axis];
        }
        put(tensor, value, flat);
    }

    /** Writes one element of the buffer, which begins at the offset of the tensor: putScalar takes no long. */
    private static void put(INDArray tensor, Scalar value, long flat) {
        switch (value) {
            case Scalar.Bool(boolean bool) -> tensor.data().put(flat, bool ? 1L : 0L);
            case Scalar.Int(BigInteger integer) -> {
                if (DataTypes.dtype(tensor.dataType()).kind() == DType.Kind.FLOAT) {
                    tensor.data().put(flat, integer.doubleValue());
                } else {
                    tensor.data().put(flat, bits(integer));
                }
            }
            case Scalar.Real(double real) -> tensor.data().put(flat, real);
            case Scalar.Complex complex -> throw notReal(complex);
        }
    }

    /** Returns a number as ND4J takes it where it is an operand. */
    static Number number(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool ? 1 : 0;
            case Scalar.Int(BigInteger integer) -> {
                if (integer.bitLength() >= Long.SIZE) {
                    yield integer.doubleValue();
                }
                yield integer.longValue();
            }
            case Scalar.Real(double real) -> real;
            case Scalar.Complex complex -> throw notReal(complex);
        };
    }

    private static long bits(BigInteger integer) {
        if (integer.bitLength() > Long.SIZE || (integer.signum() < 0 && integer.bitLength() == Long.SIZE)) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + integer + " has more than 64 bits");
        }
        return integer.longValue();
    }

    private static TensorException notReal(Scalar.Complex complex) {
        return new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: ND4J has no complex number as " + complex);
    }
}
