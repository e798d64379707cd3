package org.tensortck.reference.numpy.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.OpenFile;
import org.tensortck.reference.memory.Storage;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.SharedMemory;

/**
 * Arrays in files, as {@code numpy.save} and {@code numpy.load} write and read them. Pickled objects are never read.
 *
 * <p>Where a file cannot be opened, read or written, though it exists, an {@link UncheckedIOException} says so.
 */
public final class NpyFile {
    private NpyFile() {}

    /** Writes {@code numpy.save(file, array)}, with the bytes that NumPy writes; an existing file is replaced. */
    public static void save(Path file, NdArray array) {
        OpenFile.use("save", file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING), channel -> {
                    write("save", channel, array);
                    return file;
                });
    }

    /** Writes the header and the elements of an array. */
    static void write(String operation, WritableByteChannel channel, NdArray array) throws IOException {
        Layout layout = array.elements().layout();
        boolean isFortranOrder = layout.isFortranContiguous() && !layout.isContiguous();
        NdArray dense = isFortranOrder ? array : FileElements.inOrder(operation, array);
        SharedMemory memory = dense.elements().describe(operation, true);
        FileElements.write(channel, ByteBuffer.wrap(
                NpyHeader.bytes(memory.dtype(), memory.byteOrder(), isFortranOrder, layout.shape())));
        FileElements.write(operation, channel, dense);
    }

    /**
     * Returns the array of a file whose bytes were read already, in new memory.
     *
     * @throws TensorException as {@link #load}
     */
    static NdArray read(ByteBuffer bytes) {
        NpyHeader header = NpyHeader
                .read(bytes.duplicate().limit(Math.min(NpyHeader.LONGEST, bytes.limit())));
        long rest = bytes.remaining() - (long) header.byteSize();
        if (rest < header.contentSize()) {
            throw FileElements.truncated("load", header.contentSize(), rest);
        }
        return FileElements.read("load", bytes.position(header.byteSize()), header.dtype(), header.byteOrder(),
                layout(header));
    }

    private static Layout layout(NpyHeader header) {
        long[] strides = header.byteStrides();
        for (int axis = 0; axis < strides.length; axis++) {
            strides[axis] /= header.dtype().byteSize();
        }
        return header.contentSize() == 0
                ? Layout.contiguous(StrideRule.NUMPY, header.shape())
                : Layout.of(header.shape(), strides, 0);
    }

    /**
     * Returns {@code numpy.load(file)}: an array in new memory.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the file is missing, is no {@code .npy} of version 1
     *     to 3, has pickled objects, or has fewer elements than its header says; {@link ErrorKind#DTYPE_UNSUPPORTED} for
     *     elements that are no numbers; or {@link ErrorKind#INVALID_MEMORY} for a shape that no memory can have
     */
    public static NdArray load(Path file) {
        return OpenFile.use("load", file, Set.of(StandardOpenOption.READ), channel -> {
            NpyHeader header = header(channel);
            return FileElements.read("load", channel, header.byteSize(), header.dtype(), header.byteOrder(),
                    layout(header));
        });
    }

    /**
     * Returns {@code numpy.load(file, mmap_mode=)}: an array over the bytes of the file, which must not become shorter while the
     * array is used.
     *
     * @throws TensorException as {@link #load}, or of kind {@link ErrorKind#INVALID_ARGUMENT} for {@link FileMapping#NEW}
     */
    public static NdArray map(Path file, FileMapping mapping) {
        if (mapping == FileMapping.NEW) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "load: mode 'w+' makes a file, and reads none");
        }
        return OpenFile.use("load", file, OpenFile.options(mapping), channel -> {
            NpyHeader header = header(channel);
            MemorySegment memory = Storage.map(channel, OpenFile.mode(mapping), header.byteSize(),
                    header.contentSize());
            return NdArray.adopt(SharedMemory.builder(memory, header.dtype(), header.shape())
                    .byteStrides(header.byteStrides()).byteOrder(header.byteOrder())
                    .readOnly(mapping == FileMapping.READ_ONLY).build());
        });
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
            throw FileElements.truncated("load", header.contentSize(), rest);
        }
        return header;
    }
}
