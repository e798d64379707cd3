package org.tensortck.reference.memory;

import java.nio.ByteOrder;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * Part of a buffer, as elements of another dtype: the selection of {@code frombuffer} of both libraries.
 *
 * @param buffer all of the buffer
 * @param byteSize the size of the buffer
 * @param byteOffset the offset of the part in the buffer
 */
public record BufferPart(SharedMemory buffer, long byteSize, long byteOffset) {

    /**
     * Returns the part of a buffer from an offset to its end.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_CONTIGUOUS}, or {@link ErrorKind#INVALID_MEMORY} if the
     *     offset is outside the buffer
     */
    public static BufferPart from(SharedMemory buffer, long byteOffset) {
        long[] shape = buffer.shape();
        Layout rowMajor = Layout.contiguous(StrideRule.TORCH, shape);
        long[] byteStrides = buffer.byteStrides();
        for (int axis = 0; axis < shape.length && rowMajor.count() > 0; axis++) {
            if (shape[axis] != 1 && byteStrides[axis] != rowMajor.stride(axis) * buffer.dtype().byteSize()) {
                throw new TensorException(ErrorKind.NOT_CONTIGUOUS, "frombuffer: stride " + byteStrides[axis]
                        + " of axis " + axis + " in bytes is not that of row-major order without gaps");
            }
        }
        long byteSize = rowMajor.count() * buffer.dtype().byteSize();
        if (byteOffset < 0 || byteOffset > byteSize) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "frombuffer: offset " + byteOffset
                    + " lies outside the buffer of " + byteSize + " bytes");
        }
        return new BufferPart(buffer, byteSize, byteOffset);
    }

    /**
     * Returns elements of a dtype.
     *
     * @param count how many, or negative for all that the part has
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where they do not fit
     */
    public SharedMemory elements(DType dtype, long count) {
        long left = byteSize - byteOffset;
        if (count < 0 && left % dtype.byteSize() != 0) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    "frombuffer: " + left + " bytes are no multiple of the " + dtype.byteSize() + " of " + dtype);
        }
        long available = left / dtype.byteSize();
        if (count > available) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "frombuffer: " + count + " elements of "
                    + dtype.byteSize() + " bytes do not fit into " + left + " bytes");
        }
        return buffer.toBuilder().elements(dtype, count < 0 ? available : count)
                .byteOffset(buffer.byteOffset() + byteOffset).byteOrder(ByteOrder.nativeOrder()).build();
    }
}
