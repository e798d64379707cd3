package org.tensortck.multik;

import java.nio.file.Path;
import java.util.Map;
import org.jetbrains.bio.npy.NpyArray;
import org.jetbrains.bio.npy.NpyFile;
import org.jetbrains.kotlinx.multik.api.Multik;
import org.jetbrains.kotlinx.multik.api.io.NpyKt;
import org.jetbrains.kotlinx.multik.ndarray.data.DataType;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.DimensionsKt;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.tensortck.spi.exchange.ArrayFiles;
import org.tensortck.spi.value.DType;

/** Files of the format {@code .npy}. The library has no files without a header. */
final class Files implements ArrayFiles<Object> {
    /** The types that a file can have. */
    private static final Map<Class<?>, DataType> TYPES = Map.of(byte[].class, DataType.ByteDataType, short[].class,
            DataType.ShortDataType, int[].class, DataType.IntDataType, long[].class, DataType.LongDataType,
            float[].class, DataType.FloatDataType, double[].class, DataType.DoubleDataType);
    /** The size of the buffer of the reader, its default. */
    private static final int STEP = 1 << 18;

    @Override
    public void save(Path file, Object x) {
        NDArray<Number, Dimension> array = Calls.array("writeNPY", x);
        Calls.run("writeNPY", () -> NpyKt.writeNPY(Multik.INSTANCE, file, array));
    }

    /** {@inheritDoc} {@code readNPY} takes the type and the rank as arguments; its own reader finds both in the file. */
    @Override
    public Object load(Path file) {
        return Calls.call("readNPY", () -> {
            NpyArray header = NpyFile.read(file, STEP);
            DataType type = TYPES.get(header.getData().getClass());
            if (type == null) {
                throw Calls.lacking("readNPY: Multik has no elements of " + header.getData().getClass());
            }
            Dimension rank = DimensionsKt.dimensionOf(header.getShape().length);
            return NpyKt.<Object, Dimension>readNPY(Multik.INSTANCE, file, type, rank);
        });
    }

    @Override
    public void toFile(Object x, Path file) {
        throw Calls.lacking("tofile: Multik has no files without a header");
    }

    @Override
    public Object fromFile(Path file, DType dtype, long count, long byteOffset) {
        throw Calls.lacking("fromfile: Multik has no files without a header");
    }
}
