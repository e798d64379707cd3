package org.tensortck.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.Casting;
import org.tensortck.spi.DType;
import org.tensortck.spi.DType.Kind;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Taking;
import org.tensortck.spi.TensorException;

/** New arrays of some elements of an array, by NumPy's rules. */
final class ArrayTaking implements Taking<NdArray> {

    @Override
    public NdArray take(NdArray array, NdArray indices, OptionalLong axis) {
        CastingRule.check("take", Casting.SAFE, indices.elements().codec(), ElementCodec.of(DType.INT64));
        return taken("take", array, Positions.of("take", indices.elements()), axis);
    }

    private static NdArray taken(String operation, NdArray array, Positions positions, OptionalLong axis) {
        StridedElements elements = array.elements();
        Picks picks = axis.isEmpty()
                ? Picks.inRowMajorOrder(operation, elements.layout(), positions)
                : Picks.along(operation, elements.layout(), List.of(new Picks.Axis(
                        axis(operation, axis.getAsLong(), elements.layout().rank()), positions)), true);
        return NdArray.owning(picks.gather(operation, elements, StrideRule.NUMPY));
    }

    @Override
    public NdArray takeAlong(NdArray array, NdArray indices, OptionalLong axis) {
        String operation = "take_along_axis";
        StridedElements elements = array.elements();
        DType dtype = indices.elements().dtype();
        if (dtype.kind() != Kind.SIGNED && dtype.kind() != Kind.UNSIGNED) {
            throw new TensorException(ErrorKind.INVALID_INDEX, operation + ": indices of dtype " + dtype
                    + " are no integers");
        }
        AlongAxis.checkRank(operation, indices.elements(), axis.isEmpty() ? 1 : elements.layout().rank());
        Positions positions = Positions.of(operation, indices.elements());
        if (axis.isEmpty()) {
            return taken(operation, array, positions, axis);
        }
        int along = axis(operation, axis.getAsLong(), elements.layout().rank());
        return NdArray.owning(AlongAxis.picks(operation, elements.layout(), along,
                positions.within(operation, along, elements.layout().length(along)))
                .gather(operation, elements, StrideRule.NUMPY));
    }

    private static int axis(String operation, long axis, int rank) {
        if (axis < -rank || axis >= rank) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    operation + ": axis " + axis + " is none of " + rank);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    @Override
    public NdArray compress(NdArray condition, NdArray array, OptionalLong axis) {
        if (condition.elements().layout().rank() != 1) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "compress: a condition of shape "
                    + Arrays.toString(condition.elements().shape()) + " has not one axis");
        }
        return taken("compress", array, Positions.whereNotZero("compress", condition.elements()).getFirst(), axis);
    }

    @Override
    public List<NdArray> nonzero(NdArray array) {
        if (array.elements().layout().rank() == 0) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "nonzero: an array without axes has no positions");
        }
        return Positions.whereNotZero("nonzero", array.elements()).stream()
                .map(positions -> NdArray.of(positions.values(), Optional.of(DType.INT64), NumPyProfile.NUMPY_2))
                .toList();
    }
}
