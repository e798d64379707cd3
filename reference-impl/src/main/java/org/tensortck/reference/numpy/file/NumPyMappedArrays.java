package org.tensortck.reference.numpy.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.tensortck.reference.memory.OpenFile;
import org.tensortck.reference.memory.Storage;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MappedArrays;
import org.tensortck.spi.value.ByteSpan;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;

/** Arrays over the bytes of files. */
public final class NumPyMappedArrays implements MappedArrays<NdArray> {

    @Override
    public NdArray load(Path file, FileMapping mapping) {
        return NpyFile.map(file, mapping);
    }

    @Override
    public NdArray map(Path file, DType dtype, FileMapping mapping, long byteOffset, Optional<long[]> shape,
            MemoryOrder order) {
        if (mapping == FileMapping.NEW && shape.isEmpty()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "memmap: mode 'w+' needs a shape");
        }
        return OpenFile.use("memmap", file, OpenFile.options(mapping), channel -> {
            long[] sizes = shape.isPresent() ? shape.get() : new long[]{wholeFile(channel, dtype, byteOffset)};
            long[] byteStrides = FileElements.byteStrides(dtype, order == MemoryOrder.F, sizes);
            ByteSpan span = ByteSpan.of(dtype, sizes, byteStrides, 0);
            long byteSize = span.isEmpty() ? 0 : span.high();
            boolean mayGrow = mapping == FileMapping.READ_WRITE || mapping == FileMapping.NEW;
            long existing = channel.size() - byteOffset;
            if (existing < byteSize && !mayGrow) {
                throw FileElements.truncated("memmap", byteSize, existing);
            }
            MemorySegment memory = Storage.map(channel, OpenFile.mode(mapping), byteOffset, byteSize);
            return NdArray.adopt(SharedMemory.builder(memory, dtype, sizes).byteStrides(byteStrides)
                    .readOnly(mapping == FileMapping.READ_ONLY).build());
        });
    }

    private static long wholeFile(FileChannel channel, DType dtype, long byteOffset) throws IOException {
        long rest = channel.size() - byteOffset;
        if (rest < 0 || rest % dtype.byteSize() != 0) {
            throw new TensorException(ErrorKind.INVALID_FILE, "memmap: the file has " + rest + " bytes after the first "
                    + byteOffset + ", which is no whole number of elements of " + dtype);
        }
        return rest / dtype.byteSize();
    }

    @Override
    public void flush(NdArray array) {
        MemorySegment memory = array.elements().describe("flush", array.isReadOnly()).memory();
        if (memory.isMapped()) {
            memory.force();
        }
    }
}
