package org.tensortck.reference.numpy.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.stream.LongStream;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;

/** Elements on their way between arrays and files, without gaps. */
final class FileElements {
    /** Buffers of Java have at most 2 GiB. */
    private static final long BUFFER = 1L << 30;

    private FileElements() {}

    /** Returns the array, or a copy of it in C order where it is not in that. */
    static NdArray inOrder(String operation, NdArray array) {
        Layout layout = array.elements().layout();
        return layout.isContiguous()
                ? array
                : array.copied(operation, array.elements().codec(), StrideRule.NUMPY.fresh(layout.shape()));
    }

    /** Returns the strides, in bytes, of elements without gaps. */
    static long[] byteStrides(DType dtype, boolean isFortranOrder, long... shape) {
        return isFortranOrder
                ? reversed(SharedMemory.rowMajorStrides(dtype, reversed(shape)))
                : SharedMemory.rowMajorStrides(dtype, shape);
    }

    private static long[] reversed(long... values) {
        return LongStream.range(0, values.length).map(place -> values[(int) (values.length - 1 - place)]).toArray();
    }

    /** Writes the elements of an array, which have no gaps. */
    static void write(String operation, WritableByteChannel channel, NdArray dense) throws IOException {
        SharedMemory memory = dense.elements().describe(operation, true);
        long byteSize = dense.elements().layout().count() * memory.dtype().byteSize();
        if (byteSize == 0) {
            return;
        }
        MemorySegment elements = memory.memory().asSlice(memory.byteOffset(), byteSize);
        for (long done = 0; done < byteSize; done += BUFFER) {
            write(channel, elements.asSlice(done, Math.min(BUFFER, byteSize - done)).asByteBuffer());
        }
    }

    static void write(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads an array in new memory from a place in a file on. */
    static NdArray read(String operation, FileChannel channel, long byteOffset, DType dtype, ByteOrder byteOrder,
            Layout layout) throws IOException {
        StridedElements elements = StridedElements.allocate(ElementCodec.of(dtype, byteOrder, RoundingRule.NUMPY),
                layout, Device.CPU);
        read(operation, channel, byteOffset, layout.count() * dtype.byteSize(),
                elements.describe(operation, false).memory());
        return NdArray.owning(elements);
    }

    /** Reads an array in new memory from bytes. */
    static NdArray read(String operation, ByteBuffer bytes, DType dtype, ByteOrder byteOrder, Layout layout) {
        StridedElements elements = StridedElements.allocate(ElementCodec.of(dtype, byteOrder, RoundingRule.NUMPY),
                layout, Device.CPU);
        long byteSize = layout.count() * dtype.byteSize();
        MemorySegment.copy(MemorySegment.ofBuffer(bytes), 0, elements.describe(operation, false).memory(), 0, byteSize);
        return NdArray.owning(elements);
    }

    private static void read(String operation, FileChannel channel, long byteOffset, long byteSize,
            MemorySegment memory) throws IOException {
        for (long done = 0; done < byteSize; done += BUFFER) {
            ByteBuffer part = memory.asSlice(done, Math.min(BUFFER, byteSize - done)).asByteBuffer();
            while (part.hasRemaining()) {
                if (channel.read(part, byteOffset + done + part.position()) < 0) {
                    throw truncated(operation, byteSize, done + part.position());
                }
            }
        }
    }

    static TensorException truncated(String operation, long byteSize, long existing) {
        return new TensorException(ErrorKind.INVALID_FILE, operation + ": the elements have " + byteSize
                + " bytes, but the file has " + existing + " for them");
    }
}
