package org.tensortck.reference.numpy.compute;

import java.util.Optional;
import org.tensortck.reference.compute.AxisReduction;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** Reductions of arrays, by NumPy's rules. */
public final class NumPyReductions implements Reductions<NdArray> {
    private final NumPyProfile profile;

    public NumPyReductions(NumPyProfile profile) {
        this.profile = profile;
    }

    @Override
    public NdArray reduce(Reduction reduction, NdArray array, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        String name = OperationName.of(reduction);
        DType own = array.elements().dtype();
        DType added = dtype.orElseGet(() -> computedIn(reduction, own));
        // A mean of dtype int64 adds integers and divides their sum as floats.
        DType computed = reduction == Reduction.MEAN && DTypes.isWhole(added) ? DType.FLOAT64 : added;
        StridedElements elements = Elementwise.cast(name, Elementwise.cast(name, array.elements(), added), computed);
        return NdArray.owning(new AxisReduction(reduction, elements, axes)
                .result(dtype.orElse(resultDType(reduction, computed)), keepDimensions, StrideRule.NUMPY));
    }

    private DType computedIn(Reduction reduction, DType own) {
        return switch (reduction) {
            case SUM, PRODUCT -> sumDType(own);
            case MEAN -> DTypes.isWhole(own) ? DType.FLOAT64 : own;
            case ANY, ALL, MAXIMUM, MINIMUM, POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> own;
        };
    }

    /** Returns the dtype that elements are added in: for small integers the default one, or the unsigned one of its size. */
    DType sumDType(DType own) {
        DType integer = profile.defaultInteger();
        boolean small = DTypes.isWhole(own) && (own == DType.BOOL || own.bits() < integer.bits());
        DType unsigned = integer == DType.INT64 ? DType.UINT64 : DType.UINT32;
        return !small ? own : own.kind() == Kind.UNSIGNED ? unsigned : integer;
    }

    private DType resultDType(Reduction reduction, DType computed) {
        return switch (reduction) {
            case ANY, ALL -> DType.BOOL;
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> DType.INT64;
            case SUM, PRODUCT, MEAN, MAXIMUM, MINIMUM -> computed;
        };
    }
}
