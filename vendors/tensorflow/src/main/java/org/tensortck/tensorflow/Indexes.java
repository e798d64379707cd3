package org.tensortck.tensorflow;

import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.tensorflow.ndarray.IllegalRankException;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.index.Indices;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/**
 * Slices of tensors, which share memory. Index arrays and masks are undeclared: the library has operations for some of them, but
 * none for an index that has several items.
 */
final class Indexes implements Indexing<TfTensor> {
    @Override
    public Set<Index.Kind> indexItems() {
        return EnumSet.of(Index.Kind.INTEGER, Index.Kind.SLICE, Index.Kind.ELLIPSIS, Index.Kind.NEW_AXIS);
    }

    @Override
    public TfTensor select(TfTensor tensor, List<Index> index) {
        return sliced(tensor, () -> items(index));
    }

    /** Returns a slice. The items refuse some arguments when they are made. */
    static TfTensor sliced(TfTensor tensor, Supplier<org.tensorflow.ndarray.index.Index[]> items) {
        try {
            return tensor.over(tensor.elements().slice(items.get()));
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
    public void assign(TfTensor tensor, List<Index> index, Scalar value) {
        Object element = Elements.toJava(value, tensor.dtype());
        NdArray<Object> part = select(tensor, index).objects();
        writing(() -> part.scalars().forEach(scalar -> scalar.setObject(element)));
    }

    @Override
    public void assign(TfTensor tensor, List<Index> index, TfTensor source) {
        if (!DataTypes.sameElements(source.dtype(), tensor.dtype())) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "copyTo: the source is " + source.dtype() + ", not " + tensor.dtype());
        }
        TfTensor part = select(tensor, index);
        writing(() -> source.objects().copyTo(part.objects()));
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
