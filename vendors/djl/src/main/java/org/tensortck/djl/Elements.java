package org.tensortck.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Elements of DJL. Numbers are passed in the widest type of Java; DJL casts them. */
final class Elements {
    private Elements() {}

    /** Returns a tensor of a dtype in new memory. */
    static NDArray tensor(NDManager manager, Shape shape, List<Scalar> elements, DType dtype) {
        List<Number> numbers = elements.stream().map(Elements::number).toList();
        NDArray wide = numbers.stream().anyMatch(Double.class::isInstance)
                ? manager.create(numbers.stream().mapToDouble(Number::doubleValue).toArray(), shape)
                : manager.create(numbers.stream().mapToLong(Number::longValue).toArray(), shape);
        return wide.toType(DataTypes.of(dtype), false);
    }

    /** Returns a number as DJL takes it where it is an operand. */
    static Number number(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool ? 1L : 0L;
            case Scalar.Int(BigInteger integer) -> {
                if (integer.bitLength() >= Long.SIZE) {
                    yield integer.doubleValue();
                }
                yield integer.longValue();
            }
            case Scalar.Real(double real) -> real;
            case Scalar.Complex complex ->
                throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                        "create: DJL has no complex number as " + complex);
        };
    }

    /** Returns the number of a tensor of one element. */
    static Scalar read(NDArray element) {
        DataType type = element.getDataType();
        ByteBuffer bytes = element.toByteBuffer(false).order(ByteOrder.nativeOrder());
        return switch (type) {
            case BOOLEAN -> Scalar.of(bytes.get(0) != 0);
            case UINT8 -> Scalar.of(Byte.toUnsignedLong(bytes.get(0)));
            case INT8 -> Scalar.of((long) bytes.get(0));
            case INT32 -> Scalar.of((long) bytes.getInt(0));
            case INT64 -> Scalar.of(bytes.getLong(0));
            case FLOAT16 -> Scalar.of((double) Float.float16ToFloat(bytes.getShort(0)));
            case FLOAT32 -> Scalar.of((double) bytes.getFloat(0));
            case FLOAT64 -> Scalar.of(bytes.getDouble(0));
            default -> throw new IllegalArgumentException("the SPI has no " + type);
        };
    }
}
