package org.tensortck.reference.numpy.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.Storage;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;

/**
 * Arrays in files, as {@code numpy.save} and {@code numpy.load} write and read them. Pickled objects are never read.
 *
 * <p>Where a file cannot be opened, read or written, an {@link UncheckedIOException} says so.
 */
public final class NpyFile {
    /** Buffers of Java have at most 2 GiB. */
    private static final long BUFFER = 1L << 30;

    private NpyFile() {}

    /** How the elements of a mapped array and the bytes of its file depend on each other: {@code mmap_mode}. */
    public enum Mapping {
        /** {@code 'r'}: the array is read-only. */
        READ_ONLY,
        /** {@code 'r+'}: writes go to the file. */
        READ_WRITE,
        /** {@code 'c'}: writes stay in memory. The file has to be writable nevertheless. */
        COPY_ON_WRITE;

        private FileChannel.MapMode mode() {
            return switch (this) {
                case READ_ONLY -> FileChannel.MapMode.READ_ONLY;
                case READ_WRITE -> FileChannel.MapMode.READ_WRITE;
                case COPY_ON_WRITE -> FileChannel.MapMode.PRIVATE;
            };
        }

        /** Java maps no file for writing that it may only read, not even where the writes stay in memory. */
        private OpenOption[] options() {
            return this == READ_ONLY
                    ? new OpenOption[]{StandardOpenOption.READ}
                    : new OpenOption[]{StandardOpenOption.READ, StandardOpenOption.WRITE};
        }
    }

    /** Writes {@code numpy.save(file, array)}, with the bytes that NumPy writes; a file that is there is replaced. */
    public static void save(Path file, NdArray array) {
        Layout layout = array.elements().layout();
        boolean isFortranOrder = layout.isFortranContiguous() && !layout.isContiguous();
        NdArray dense = layout.isContiguous() || isFortranOrder
                ? array
                : array.copied("save", array.elements().codec(), StrideRule.NUMPY.fresh(layout.shape()));
        SharedMemory memory = dense.elements().describe("save", true);
        long byteSize = layout.count() * memory.dtype().byteSize();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            write(channel, ByteBuffer.wrap(
                    NpyHeader.bytes(memory.dtype(), memory.byteOrder(), isFortranOrder, layout.shape())));
            if (byteSize > 0) {
                MemorySegment elements = memory.memory().asSlice(memory.byteOffset(), byteSize);
                for (long done = 0; done < byteSize; done += BUFFER) {
                    write(channel, elements.asSlice(done, Math.min(BUFFER, byteSize - done)).asByteBuffer());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("save: " + file + " cannot be written", e);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Returns {@code numpy.load(file)}: an array in new memory.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the file is no {@code .npy} of version 1 to 3;
     *     {@link ErrorKind#DTYPE_UNSUPPORTED} for elements that are no numbers, among them pickled objects; or
     *     {@link ErrorKind#INVALID_MEMORY} where the file has fewer elements than its header says
     */
    public static NdArray load(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            NpyHeader header = header(channel);
            long[] strides = header.byteStrides();
            for (int axis = 0; axis < strides.length; axis++) {
                strides[axis] /= header.dtype().byteSize();
            }
            boolean isEmpty = header.contentSize() == 0;
            StridedElements elements = StridedElements.allocate(
                    ElementCodec.of(header.dtype(), header.byteOrder(), RoundingRule.NUMPY),
                    isEmpty
                            ? Layout.contiguous(StrideRule.NUMPY, header.shape())
                            : Layout.of(header.shape(), strides, 0),
                    Device.CPU);
            read(channel, header, elements.describe("load", false).memory());
            return NdArray.owning(elements);
        } catch (IOException e) {
            throw new UncheckedIOException("load: " + file + " cannot be read", e);
        }
    }

    private static void read(FileChannel channel, NpyHeader header, MemorySegment memory) throws IOException {
        long byteSize = header.contentSize();
        for (long done = 0; done < byteSize; done += BUFFER) {
            ByteBuffer part = memory.asSlice(done, Math.min(BUFFER, byteSize - done)).asByteBuffer();
            while (part.hasRemaining()) {
                if (channel.read(part, header.byteSize() + done + part.position()) < 0) {
                    throw truncated(header, done + part.position());
                }
            }
        }
    }

    /**
     * Returns {@code numpy.load(file, mmap_mode=)}: an array over the bytes of the file, which must not become shorter while the
     * array is used.
     *
     * @throws TensorException as {@link #load}
     */
    public static NdArray map(Path file, Mapping mapping) {
        try (FileChannel channel = FileChannel.open(file, mapping.options())) {
            NpyHeader header = header(channel);
            MemorySegment memory = Storage.map(channel, mapping.mode(), header.byteSize(), header.contentSize());
            return NdArray.adopt(SharedMemory.builder(memory, header.dtype(), header.shape())
                    .byteStrides(header.byteStrides()).byteOrder(header.byteOrder())
                    .readOnly(mapping == Mapping.READ_ONLY).build());
        } catch (IOException e) {
            throw new UncheckedIOException("load: " + file + " cannot be mapped", e);
        }
    }

    /** Reads the header, and checks that the file has as many bytes as it says. */
    private static NpyHeader header(FileChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate((int) Math.min(NpyHeader.LONGEST, channel.size()));
        while (start.hasRemaining() && channel.read(start, start.position()) >= 0) {
            // A channel may give fewer bytes than there are.
        }
        NpyHeader header = NpyHeader.read(start.flip());
        long rest = channel.size() - header.byteSize();
        if (rest < header.contentSize()) {
            throw truncated(header, rest);
        }
        return header;
    }

    private static TensorException truncated(NpyHeader header, long rest) {
        return new TensorException(ErrorKind.INVALID_MEMORY, "npy: the header says that the elements have "
                + header.contentSize() + " bytes, but the file has " + rest);
    }
}
