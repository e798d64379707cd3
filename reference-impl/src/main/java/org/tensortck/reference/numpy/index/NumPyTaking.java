package org.tensortck.reference.numpy.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.index.GatherAlongAxis;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IntegerIndices;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.CastingRule;
import org.tensortck.spi.array.Taking;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;

/** New arrays of some elements of an array, by NumPy's rules. */
public final class NumPyTaking implements Taking<NdArray> {

    @Override
    public NdArray take(NdArray array, NdArray indices, OptionalLong axis) {
        CastingRule.check("take", Casting.SAFE, indices.elements().codec(), ElementCodec.of(DType.INT64));
        return taken("take", array, IntegerIndices.of("take", indices.elements()), axis);
    }

    private static NdArray taken(String operation, NdArray array, IntegerIndices positions, OptionalLong axis) {
        StridedElements elements = array.elements();
        GatherPlan plan = axis.isEmpty()
                ? GatherPlan.inRowMajorOrder(operation, elements.layout(), positions)
                : GatherPlan.along(operation, elements.layout(), List.of(new GatherPlan.Axis(
                        Axes.at(operation, elements.layout().rank(), axis.getAsLong()), positions)), true);
        return NdArray.owning(plan.gather(operation, elements, StrideRule.NUMPY));
    }

    @Override
    public NdArray takeAlong(NdArray array, NdArray indices, OptionalLong axis) {
        String operation = "take_along_axis";
        return NdArray.owning(along(operation, array.elements().layout(), indices.elements(), axis)
                .gather(operation, array.elements(), StrideRule.NUMPY));
    }

    /**
     * Returns the elements that indices name along an axis, or in row-major order where it is empty.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX}, {@link ErrorKind#SHAPE_MISMATCH} or
     *     {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    static GatherPlan along(String operation, Layout layout, StridedElements indices, OptionalLong axis) {
        if (!DTypes.isInteger(indices.dtype())) {
            throw new TensorException(ErrorKind.INVALID_INDEX, operation + ": indices of dtype " + indices.dtype()
                    + " are no integers");
        }
        GatherAlongAxis.checkRank(operation, indices, axis.isEmpty() ? 1 : layout.rank());
        IntegerIndices positions = IntegerIndices.of(operation, indices);
        if (axis.isEmpty()) {
            return GatherPlan.inRowMajorOrder(operation, layout, positions);
        }
        int along = Axes.at(operation, layout.rank(), axis.getAsLong());
        return GatherAlongAxis.plan(operation, layout, along,
                positions.within(operation, along, layout.length(along)));
    }

    @Override
    public NdArray compress(NdArray condition, NdArray array, OptionalLong axis) {
        if (condition.elements().layout().rank() != 1) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "compress: a condition of shape "
                    + Arrays.toString(condition.elements().shape()) + " has not one axis");
        }
        return taken("compress", array, IntegerIndices.whereNotZero("compress", condition.elements()).getFirst(), axis);
    }

    @Override
    public List<NdArray> nonzero(NdArray array) {
        if (array.elements().layout().rank() == 0) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "nonzero: an array without axes has no positions");
        }
        return IntegerIndices.whereNotZero("nonzero", array.elements()).stream()
                .map(positions -> NdArray.owning(positions.elements("nonzero", ElementCodec.of(DType.INT64),
                        StrideRule.NUMPY)))
                .toList();
    }
}
