package org.tensortck.reference.compute;

import java.util.Arrays;
import java.util.OptionalInt;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowFold;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Reduction;
import org.tensortck.spi.TensorException;

/**
 * One value from all elements, or from those along an axis. Floats are added and multiplied in float64, and the result is
 * rounded once.
 *
 * <p>Note: both libraries add floats in their own order and precision, and differ in the last digits; float16 in NumPy,
 * along an axis that is not the last one, by more than that.
 */
public final class AxisReduction {
    private final Reduction reduction;
    private final String operation;
    private final StridedElements elements;
    private final OptionalInt axis;

    /**
     * Prepares a reduction.
     *
     * @param elements what is reduced, in the dtype that it is computed in
     * @param axis the axis that goes away, in {@code [-rank, rank)}; empty for all of them
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where there is no such axis
     */
    public AxisReduction(Reduction reduction, StridedElements elements, OptionalInt axis) {
        this.reduction = reduction;
        this.operation = OperationName.of(reduction);
        this.elements = elements;
        this.axis = axis.isPresent()
                ? OptionalInt.of(Axes.at(operation, Math.max(elements.layout().rank(), 1), axis.getAsInt()))
                : axis;
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
        if (elements.device().isHost()) {
            RowFold.fold(operation, elements, result, values(), fold());
        }
        return keepDimensions ? result : result.view(Layout.contiguous(strides, remainingShape()));
    }

    /** Returns the shape with length one for each axis that goes away. */
    private long[] keptShape() {
        long[] shape = elements.shape();
        if (axis.isEmpty()) {
            Arrays.fill(shape, 1);
        } else if (shape.length > 0) {
            shape[axis.getAsInt()] = 1;
        }
        return shape;
    }

    private long[] remainingShape() {
        long[] shape = elements.shape();
        if (axis.isEmpty() || shape.length == 0) {
            return new long[0];
        }
        long[] remaining = new long[shape.length - 1];
        for (int place = 0; place < remaining.length; place++) {
            remaining[place] = shape[place < axis.getAsInt() ? place : place + 1];
        }
        return remaining;
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

    /** Returns the dtype of what a fold computes. */
    private DType values() {
        return switch (reduction) {
            case SUM, MEAN, PRODUCT, MAXIMUM, MINIMUM -> elements.dtype();
            case ANY, ALL -> DType.BOOL;
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> DType.INT64;
        };
    }
}
