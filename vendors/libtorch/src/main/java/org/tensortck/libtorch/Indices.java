package org.tensortck.libtorch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.bytedeco.pytorch.EllipsisIndexType;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Slice;
import org.bytedeco.pytorch.SymInt;
import org.bytedeco.pytorch.SymIntOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorIndex;
import org.bytedeco.pytorch.TensorIndexVector;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;

/** Translates indices to libtorch's, which are one-to-one Python's. */
final class Indices {
    private Indices() {}

    /** Returns {@code tensor.index({…})}. */
    static Tensor select(Tensor tensor, List<Index> index) {
        return addDimensions(tensor, index).index(items(index));
    }

    /** Writes a number, {@code tensor.index_put_({…}, number)}. */
    static void put(Tensor tensor, List<Index> index, Scalar number) {
        addDimensions(tensor, index).index_put_(items(index), number);
    }

    /** Writes elements, {@code tensor.index_put_({…}, source)}. */
    static void put(Tensor tensor, List<Index> index, Tensor source) {
        addDimensions(tensor, index).index_put_(items(index), source);
    }

    private static TensorIndexVector items(List<Index> index) {
        List<TensorIndex> items = new ArrayList<>();
        for (Index item : index) {
            items.add(switch (item) {
                case Index.At(long position) -> new TensorIndex(position);
                case Index.Range(var start, var stop, var step) -> range(start, stop, step);
                case Index.Rest() -> everything();
                // The binding's TensorIndex() leaves its type unset, so there is no None: see addDimensions.
                case Index.NewDimension() -> range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
                case Index.Advanced(Object indices) -> new TensorIndex((Tensor) indices);
            });
        }
        if (items.isEmpty()) {
            items.add(everything());
        }
        return new TensorIndexVector(items.toArray(TensorIndex[]::new));
    }

    /** Returns the index {@code ...}, which selects all remaining axes. */
    static TensorIndex everything() {
        return new TensorIndex(new EllipsisIndexType());
    }

    /** Returns the index of one element; of a tensor of at least one dimension. */
    static TensorIndexVector at(long[] position) {
        TensorIndex[] items = new TensorIndex[position.length];
        for (int axis = 0; axis < items.length; axis++) {
            items[axis] = new TensorIndex(position[axis]);
        }
        return new TensorIndexVector(items);
    }

    private static TensorIndex range(OptionalLong start, OptionalLong stop, OptionalLong step) {
        return new TensorIndex(new Slice(bound(start), bound(stop), bound(step)));
    }

    private static SymIntOptional bound(OptionalLong bound) {
        return bound.isPresent() ? new SymIntOptional(new SymInt(bound.getAsLong())) : new SymIntOptional();
    }

    /** Returns a view that already has the new dimensions of an index, for the index to take whole. */
    private static Tensor addDimensions(Tensor tensor, List<Index> index) {
        long named = index.stream().mapToLong(Indices::namedAxes).sum();
        Tensor result = tensor;
        long axis = 0;
        for (Index item : index) {
            switch (item) {
                case Index.At _,Index.Range _ -> axis++;
                case Index.Rest() -> axis += tensor.dim() - named;
                case Index.NewDimension() -> result = result.unsqueeze(axis++);
                case Index.Advanced _ -> axis += namedAxes(item);
            }
        }
        return result;
    }

    /** Returns how many dimensions an item is for: a mask, as many as it has. */
    private static long namedAxes(Index item) {
        return switch (item) {
            case Index.At _,Index.Range _ -> 1;
            case Index.NewDimension(),Index.Rest() -> 0;
            case Index.Advanced(Object indices) -> {
                Tensor tensor = (Tensor) indices;
                DType dtype = ScalarTypes.dtype(tensor.scalar_type());
                yield dtype == DType.BOOL || dtype == DType.UINT8 ? tensor.dim() : 1;
            }
        };
    }
}
