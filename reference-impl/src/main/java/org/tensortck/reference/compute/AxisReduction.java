package org.tensortck.reference.compute;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowFold;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/**
 * One value from all elements, or from those along some axes. Floats are added and multiplied in float64, and the result is
 * rounded once.
 *
 * <p>Note: both libraries add floats in their own order and precision, and differ in the last digits; float16 in NumPy,
 * along an axis that is not the last one, by more than that.
 */
public final class AxisReduction {
    private final Reduction reduction;
    private final String operation;
    private final StridedElements elements;
    /** The axes that go away; one of rank 0 has none. */
    private final BitSet reduced;

    /**
     * Prepares a reduction.
     *
     * @param elements the elements to reduce, in the dtype of the computation
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where there is no such axis;
     *     {@link ErrorKind#INVALID_ARGUMENT} where one is named twice
     */
    public AxisReduction(Reduction reduction, StridedElements elements, ReductionAxes axes) {
        this.reduction = reduction;
        this.operation = OperationName.of(reduction);
        this.elements = elements;
        this.reduced = reduced(axes);
    }

    private BitSet reduced(ReductionAxes axes) {
        int rank = elements.layout().rank();
        int rankOrOne = Math.max(rank, 1);
        BitSet set = Axes.setOf(switch (axes) {
            case ReductionAxes.All() -> IntStream.range(0, rank).toArray();
            case ReductionAxes.One(long axis) -> new int[]{Axes.at(operation, rankOrOne, axis)};
            case ReductionAxes.Several(List<Long> several) ->
                Axes.distinct(operation, rankOrOne, several.stream().mapToLong(Long::longValue).toArray());
        });
        set.clear(rank, rankOrOne);
        return set;
    }

    /**
     * Returns the values in memory of their own.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for the maximum or minimum of no elements
     */
    public StridedElements result(DType dtype, boolean keepDimensions, StrideRule strides) {
        long[] kept = keptShape();
        StridedElements result = StridedElements.allocate(elements.codec().withDType(dtype),
                Layout.contiguous(strides, kept),
                elements.device());
        if (elements.hasMemory()) {
            RowFold.fold(operation, elements, result, values(), fold());
        }
        return keepDimensions ? result : result.view(Layout.contiguous(strides, remainingShape()));
    }

    /** Returns the shape with length one for each axis that goes away. */
    private long[] keptShape() {
        long[] shape = elements.shape();
        reduced.stream().forEach(axis -> shape[axis] = 1);
        return shape;
    }

    private long[] remainingShape() {
        long[] shape = elements.shape();
        return IntStream.range(0, shape.length).filter(axis -> !reduced.get(axis)).mapToLong(axis -> shape[axis])
                .toArray();
    }

    private RowFold.Fold fold() {
        return switch (reduction) {
            case SUM -> new SumFold(/* isMean= */ false);
            case MEAN -> new SumFold(/* isMean= */ true);
            case PRODUCT -> new ProductFold();
            case ANY -> new TruthFold(/* isAny= */ true);
            case ALL -> new TruthFold(/* isAny= */ false);
            case MAXIMUM, MINIMUM -> best(/* isPosition= */ false);
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> best(/* isPosition= */ true);
        };
    }

    private RowFold.Fold best(boolean isPosition) {
        boolean isMaximum = reduction == Reduction.MAXIMUM || reduction == Reduction.POSITION_OF_MAXIMUM;
        TensorException none = new TensorException(ErrorKind.SHAPE_MISMATCH,
                operation + ": there is none among no elements, in shape " + Arrays.toString(elements.shape()));
        return new BestFold(isMaximum, elements.dtype() == DType.UINT64, isPosition, none);
    }

    /** Returns the dtype of the result of a fold. */
    private DType values() {
        return switch (reduction) {
            case SUM, MEAN, PRODUCT, MAXIMUM, MINIMUM -> elements.dtype();
            case ANY, ALL -> DType.BOOL;
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> DType.INT64;
        };
    }
}
