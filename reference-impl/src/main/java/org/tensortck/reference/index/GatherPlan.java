package org.tensortck.reference.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.PickedMoves;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Scalar;

/**
 * Where the elements are that integer indices select: for each selection, a layout of the axes that are taken whole. The
 * result has the shape of the indices in place of the axes that they index.
 */
public final class GatherPlan {

    /** Indices along one axis of a layout. */
    public record Axis(int axis, IntegerIndices positions) {

        private IntegerIndices within(String operation, Layout source) {
            return positions.within(operation, axis, source.length(axis));
        }
    }

    private final Layout whole;
    private final long[] picked;
    private final Supplier<long[]> offsets;
    private final int place;

    private GatherPlan(Layout whole, long[] picked, Supplier<long[]> offsets, int place) {
        this.whole = whole;
        this.picked = picked;
        this.offsets = offsets;
        this.place = place;
    }

    /**
     * Returns the selection of indices along some axes; they are broadcast together. The range of the indices is
     * checked later, when elements are moved. A shape mismatch is thus the first reason for a refusal, and the range is
     * not checked if broadcasting leaves no index.
     *
     * @param axes the axes in ascending order, at least one
     * @param together whether the axes of the indices replace the first of the axes, or else precede all others
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static GatherPlan along(String operation, Layout source, List<Axis> axes, boolean together) {
        long[] picked = Shapes.broadcast(operation,
                axes.stream().map(axis -> axis.positions().shape()).toList());
        return new GatherPlan(source.without(axes.stream().map(Axis::axis).toList()), picked,
                () -> offsets(operation, source, axes, picked), together ? axes.getFirst().axis() : 0);
    }

    private static long[] offsets(String operation, Layout source, List<Axis> axes, long... picked) {
        int count = Math.toIntExact(Layout.contiguous(StrideRule.TORCH, picked).count());
        if (count == 0) {
            return new long[0];
        }
        if (axes.size() == 1) {
            Axis only = axes.getFirst();
            long[] places = only.positions().valuesWithin(operation, only.axis(), source.length(only.axis()));
            Layout.of(new long[]{source.length(only.axis())}, new long[]{source.stride(only.axis())}, 0)
                    .replaceByOffsets(places);
            return places;
        }
        long[] offsets = new long[count];
        for (Axis axis : axes) {
            axis.within(operation, source).addOffsets(offsets, picked, source.stride(axis.axis()));
        }
        return offsets;
    }

    /**
     * Returns single elements.
     *
     * @param shape the shape of the result
     * @param offsets where the elements are, in row-major order of the result; not changed afterwards
     */
    public static GatherPlan of(long[] shape, long[] offsets) {
        return new GatherPlan(Layout.single(0), shape.clone(), () -> offsets, 0);
    }

    /**
     * Returns single elements by their flat indices.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    public static GatherPlan inRowMajorOrder(String operation, Layout source, IntegerIndices positions) {
        long[] offsets = positions.valuesWithin(operation, 0, source.count());
        source.replaceByOffsets(offsets);
        return of(positions.shape(), offsets);
    }

    /** Returns the same plan, but without a check of the range of the indices if the selection is empty. */
    public GatherPlan lenient() {
        return whole.count() > 0 ? this : new GatherPlan(whole, picked, () -> new long[0], place);
    }

    /** Returns the shape of the selection. */
    public long[] shape() {
        List<Long> shape = new ArrayList<>(Arrays.stream(whole.shape()).boxed().toList());
        shape.addAll(place, Arrays.stream(picked).boxed().toList());
        return shape.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns the picked elements in new memory, in row-major order. */
    public StridedElements gather(String operation, StridedElements source, StrideRule strides) {
        StridedElements result = StridedElements.allocate(source.codec(), Layout.contiguous(strides, shape()),
                source.device());
        moves().gather(operation, source, result);
        return source.codec().signs() == PendingSigns.NONE
                ? result
                : result.copy(operation, source.codec().resolved(), result.layout().strides(), source.device());
    }

    /** Returns the moves, once it is known where the elements are. */
    private PickedMoves moves() {
        return new PickedMoves(whole, offsets.get(), place, picked.length);
    }

    /**
     * Writes the elements of a source to those that are picked, in row-major order, broadcast and cast. A source that
     * overlaps the target is copied first.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public void scatter(String operation, StridedElements target, StridedElements source) {
        StridedElements broadcast = source.view(source.layout().broadcastTo(operation, shape()));
        PickedMoves moves = moves();
        moves.scatter(operation, target, source.overlaps(operation, target)
                ? broadcast.copiedAs(operation, target.codec())
                : broadcast.as(operation, target.codec()));
    }

    /** Writes one value to every picked element, cast. */
    public void fill(String operation, StridedElements target, Scalar value) {
        StridedElements single = StridedElements.allocate(target.codec(), Layout.single(0), target.device());
        single.fill(operation, value);
        scatter(operation, target, single);
    }
}
