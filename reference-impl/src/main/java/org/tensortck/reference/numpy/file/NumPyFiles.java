package org.tensortck.reference.numpy.file;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.OpenFile;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.exchange.ArrayFiles;
import org.tensortck.spi.value.DType;

/** Files of arrays, with a header and without. */
public final class NumPyFiles implements ArrayFiles<NdArray> {
    private static final String SUFFIX = ".npy";

    @Override
    public void save(Path file, NdArray array) {
        String name = String.valueOf(file.getFileName());
        NpyFile.save(name.endsWith(SUFFIX) ? file : file.resolveSibling(name + SUFFIX), array);
    }

    @Override
    public NdArray load(Path file) {
        return NpyFile.load(file);
    }

    @Override
    public void toFile(NdArray array, Path file) {
        NdArray dense = FileElements.inOrder("tofile", array);
        OpenFile.use("tofile", file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING), channel -> {
                    FileElements.write("tofile", channel, dense);
                    return file;
                });
    }

    @Override
    public NdArray fromFile(Path file, DType dtype, long count, long byteOffset) {
        return OpenFile.use("fromfile", file, Set.of(StandardOpenOption.READ), channel -> {
            long existing = Math.max(0, channel.size() - byteOffset) / dtype.byteSize();
            long size = count < 0 ? existing : Math.min(count, existing);
            return FileElements.read("fromfile", channel, byteOffset, dtype, ByteOrder.nativeOrder(),
                    Layout.contiguous(StrideRule.NUMPY, size));
        });
    }
}
