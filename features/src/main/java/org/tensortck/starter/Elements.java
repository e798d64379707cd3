package org.tensortck.starter;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Elements of float32 or float64 with a shape and strides. Several objects can have the same memory.
 *
 * @param memory the memory with its dtype, its shape and its strides in bytes
 */
public record Elements(SharedMemory memory) {

    /** Returns the values in new memory. A complex number is refused. */
    static Elements of(Values values, DType dtype) {
        long[] shape = values.shape().stream().mapToLong(Long::longValue).toArray();
        Elements made = allocate(dtype, shape, SharedMemory.rowMajorStrides(dtype, shape));
        for (int element = 0; element < values.elements().size(); element++) {
            made.set((long) element * dtype.byteSize(), number(values.elements().get(element)));
        }
        return made;
    }

    private static Elements allocate(DType dtype, long[] shape, long[] byteStrides) {
        MemorySegment memory = Arena.ofAuto().allocate(count(shape) * dtype.byteSize(), dtype.byteSize());
        return new Elements(SharedMemory.builder(memory, dtype, shape).byteStrides(byteStrides).build());
    }

    private static long count(long[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    private static double number(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Bool(boolean value) -> value ? 1 : 0;
            case Scalar.Int integer -> integer.value().doubleValue();
            case Scalar.Real(double value) -> value;
            case Scalar.Complex complex ->
                throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, complex + " is not a real number");
        };
    }

    DType dtype() {
        return memory.dtype();
    }

    long[] shape() {
        return memory.shape();
    }

    /** Returns the element at an index, exactly. */
    Scalar read(long... index) {
        long offset = byteOffset(index);
        return Scalar.of(dtype() == DType.FLOAT32
                ? memory.memory().get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset)
                : memory.memory().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset));
    }

    /** Writes the element at an index, rounded to the dtype. */
    void write(Scalar value, long... index) {
        set(byteOffset(index), number(value));
    }

    private void set(long byteOffset, double number) {
        if (dtype() == DType.FLOAT32) {
            memory.memory().set(ValueLayout.JAVA_FLOAT_UNALIGNED, byteOffset, (float) number);
        } else {
            memory.memory().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, byteOffset, number);
        }
    }

    private long byteOffset(long[] index) {
        long offset = memory.byteOffset();
        long[] byteStrides = memory.byteStrides();
        for (int axis = 0; axis < index.length; axis++) {
            offset += index[axis] * byteStrides[axis];
        }
        return offset;
    }

    /** Returns a copy in new memory, in row-major order. */
    Elements copy() {
        return copy(SharedMemory.rowMajorStrides(dtype(), shape()));
    }

    private Elements copy(long[] byteStrides) {
        long[] shape = shape();
        Elements copy = allocate(dtype(), shape, byteStrides);
        long[] index = new long[shape.length];
        for (long element = 0; element < count(shape); element++) {
            copy.write(read(index), index);
            for (int axis = shape.length - 1; axis >= 0 && ++index[axis] == shape[axis]; axis--) {
                index[axis] = 0;
            }
        }
        return copy;
    }

    /** Returns a copy in new memory with the same strides where they leave no gap, and otherwise in row-major order. */
    Elements copyInOrder() {
        return copy(isDense() ? memory.byteStrides() : SharedMemory.rowMajorStrides(dtype(), shape()));
    }

    /** Returns whether the elements fill their memory, each byte of it once. */
    private boolean isDense() {
        long[] shape = shape();
        long[] byteStrides = memory.byteStrides();
        long next = dtype().byteSize();
        for (int filled = 0; filled < shape.length; filled++) {
            for (int axis = 0; axis < shape.length; axis++) {
                if (shape[axis] > 1 && byteStrides[axis] == next) {
                    next *= shape[axis];
                    break;
                }
            }
        }
        return next == dtype().byteSize() * count(shape);
    }
}
