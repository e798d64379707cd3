package org.tensortck.reference.numpy.compute;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.reference.compute.CumulativeSum;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.value.DType;

/** Cumulative sums of arrays, by NumPy's rules. */
public final class NumPyCumulativeSums implements CumulativeSums<NdArray> {
    private final NumPyReductions reductions;

    /** Creates sums in the dtypes that the sums of all elements have. */
    public NumPyCumulativeSums(NumPyReductions reductions) {
        this.reductions = reductions;
    }

    @Override
    public NdArray cumulativeSum(NdArray array, OptionalLong axis, Optional<DType> dtype) {
        String name = "cumsum";
        StridedElements given = array.elements();
        boolean isFlat = axis.isEmpty() || given.layout().rank() == 0;
        int along = Axes.at(name, isFlat ? 1 : given.layout().rank(), axis.orElse(0));
        StridedElements copy = Elementwise.cast(name, given, dtype.orElseGet(() -> reductions.sumDType(given.dtype())));
        StridedElements elements = isFlat
                ? StridedElements.allocate(copy.codec(), Layout.contiguous(StrideRule.NUMPY, copy.layout().count()),
                        copy.device())
                : copy;
        if (isFlat) {
            elements.view(Layout.contiguous(StrideRule.NUMPY, copy.shape())).assign(name, copy);
        }
        return NdArray.owning(CumulativeSum.of(name, elements, along, StrideRule.NUMPY, -0.0));
    }
}
