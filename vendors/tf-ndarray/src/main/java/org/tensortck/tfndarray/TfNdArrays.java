package org.tensortck.tfndarray;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import org.tensorflow.ndarray.IllegalRankException;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.index.Indices;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Arrays of TensorFlow Java over direct buffers.
 *
 * <p>Undeclared: {@link org.tensortck.spi.exchange.MemoryExport}, since the library tells neither the address nor the
 * strides of an array, and index arrays, since those of the library select along each axis separately and give a view.
 */
public final class TfNdArrays implements ArrayLibrary<TfArray>, MemoryImport<TfArray>, Indexing<TfArray> {
    private static final String PROPERTIES = "/META-INF/maven/org.tensorflow/ndarray/pom.properties";

    /** Creates the library, which has no state. */
    public TfNdArrays() {}

    @Override
    public String name() {
        return "tf-ndarray";
    }

    @Override
    public String version() {
        try (InputStream properties = NdArray.class.getResourceAsStream(PROPERTIES)) {
            Properties read = new Properties();
            read.load(Objects.requireNonNull(properties, PROPERTIES + " is missing"));
            return read.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PROPERTIES, e);
        }
    }

    @Override
    public Set<DType> dtypes() {
        return EnumSet.copyOf(Buffers.DTYPES);
    }

    @Override
    public DType defaultInteger() {
        return DType.INT64;
    }

    @Override
    public TfArray create(Values values, Optional<DType> dtype) {
        DType chosen = dtype.or(values::dtype).orElseGet(() -> inferred(values));
        if (!Buffers.DTYPES.contains(chosen)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "create: the library has no " + chosen);
        }
        TfArray array = Buffers.allocate(chosen,
                Shape.of(values.shape().stream().mapToLong(Long::longValue).toArray()));
        List<Object> elements = values.elements().stream().map(value -> Elements.toJava(value, chosen)).toList();
        NdArray<Object> target = array.as();
        int[] next = {0};
        target.scalars().forEach(scalar -> scalar.setObject(elements.get(next[0]++)));
        return array;
    }

    /** Returns the dtype that NumPy infers: the widest kind of the numbers. */
    private static DType inferred(Values values) {
        DType widest = values.elements().isEmpty() ? DType.FLOAT64 : DType.BOOL;
        for (Scalar value : values.elements()) {
            DType own = switch (value) {
                case Scalar.Bool _ -> DType.BOOL;
                case Scalar.Int _ -> DType.INT64;
                case Scalar.Real _ -> DType.FLOAT64;
                case Scalar.Complex _ -> DType.COMPLEX128;
            };
            widest = own.kind().compareTo(widest.kind()) > 0 ? own : widest;
        }
        return widest;
    }

    @Override
    public DType dtype(TfArray array) {
        return array.dtype();
    }

    @Override
    public long[] shape(TfArray array) {
        return array.elements().shape().asArray();
    }

    /** {@inheritDoc} The library has strides, but does not tell them. */
    @Override
    public long[] byteStrides(TfArray array) {
        throw new TensorException(ErrorKind.INVALID_ARGUMENT, "strides: the library does not tell them");
    }

    /** {@inheritDoc} The library has no text of an element. */
    @Override
    public String scalarRepr(DType dtype, Scalar value) {
        throw new TensorException(ErrorKind.INVALID_ARGUMENT, "repr: the library has no text of an element");
    }

    @Override
    public Scalar read(TfArray array, long... index) {
        return Elements.toNeutral(array.elements().getObject(index));
    }

    @Override
    public void write(TfArray array, Scalar value, long... index) {
        writing(() -> array.as().setObject(Elements.toJava(value, array.dtype()), index));
    }

    @Override
    public TfArray copy(TfArray array) {
        TfArray copy = Buffers.allocate(array.dtype(), array.elements().shape());
        array.as().copyTo(copy.as());
        return copy;
    }

    @Override
    public Set<Layout> adoptable() {
        return EnumSet.of(Layout.CONTIGUOUS);
    }

    @Override
    public TfArray adopt(SharedMemory memory) {
        if (!Buffers.DTYPES.contains(memory.dtype())) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "wrap: the library has no " + memory.dtype());
        }
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, "wrap: the memory is on " + memory.device());
        }
        Shape shape = Shape.of(memory.shape());
        // The buffer keeps the scope of the segment, and so the memory.
        var bytes = memory.memory().asSlice(memory.byteOffset(), shape.size() * memory.dtype().byteSize())
                .asByteBuffer();
        return Buffers.over(memory.readOnly() ? bytes.asReadOnlyBuffer() : bytes, memory.dtype(), shape);
    }

    @Override
    public Set<Index.Kind> indexItems() {
        return EnumSet.of(Index.Kind.INTEGER, Index.Kind.SLICE, Index.Kind.ELLIPSIS, Index.Kind.NEW_AXIS);
    }

    @Override
    public TfArray select(TfArray array, List<Index> index) {
        try {
            return new TfArray(array.elements().slice(items(index)), array.dtype());
        } catch (IndexOutOfBoundsException | IllegalRankException e) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "slice: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            // A negative index counts from the end; one beyond the front is refused in this way.
            boolean beyond = "Index must be non-negative".equals(e.getMessage());
            throw new TensorException(beyond ? ErrorKind.INDEX_OUT_OF_RANGE : ErrorKind.INVALID_INDEX,
                    "slice: " + e.getMessage(), e);
        }
    }

    private static org.tensorflow.ndarray.index.Index[] items(List<Index> index) {
        List<org.tensorflow.ndarray.index.Index> items = new ArrayList<>();
        for (Index item : index) {
            items.add(switch (item) {
                case Index.At(long at) -> Indices.at(at);
                case Index.Range(var start, var stop, var step) -> slice(start, stop, step.orElse(1));
                case Index.Rest() -> Indices.ellipsis();
                case Index.NewDimension() -> Indices.newAxis();
                case Index.Advanced advanced -> throw new IllegalArgumentException("undeclared: " + advanced);
            });
        }
        return items.toArray(org.tensorflow.ndarray.index.Index[]::new);
    }

    private static org.tensorflow.ndarray.index.Index slice(OptionalLong start, OptionalLong stop, long step) {
        return Indices.slice(start.isPresent() ? Long.valueOf(start.getAsLong()) : null,
                stop.isPresent() ? Long.valueOf(stop.getAsLong()) : null, step);
    }

    @Override
    public void assign(TfArray array, List<Index> index, Scalar value) {
        Object element = Elements.toJava(value, array.dtype());
        NdArray<Object> part = select(array, index).as();
        writing(() -> part.scalars().forEach(scalar -> scalar.setObject(element)));
    }

    @Override
    public void assign(TfArray array, List<Index> index, TfArray source) {
        if (source.dtype() != array.dtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "copyTo: the source is " + source.dtype() + ", not " + array.dtype());
        }
        TfArray part = select(array, index);
        writing(() -> source.as().copyTo(part.as()));
    }

    /** Translates the refusals of the methods that write. */
    private static void writing(Runnable write) {
        try {
            write.run();
        } catch (ReadOnlyBufferException e) {
            throw new TensorException(ErrorKind.READ_ONLY, "set: the buffer is read-only", e);
        } catch (IllegalArgumentException e) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "copyTo: " + e.getMessage(), e);
        }
    }
}
