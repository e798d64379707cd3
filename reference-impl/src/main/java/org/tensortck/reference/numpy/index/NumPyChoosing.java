package org.tensortck.reference.numpy.index;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.WhereKernel;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyPromotion;
import org.tensortck.reference.numpy.memory.NumPyCreation;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;

/** One of two elements, by NumPy's rules: only Python numbers are weak, and anything can be true. */
public final class NumPyChoosing implements Choosing<NdArray> {
    private static final String OPERATION = "where";
    private static final NumPyTaking TAKING = new NumPyTaking();

    private final NumPyPromotion promotion;
    private final NumPyProfile profile;

    public NumPyChoosing(NumPyPromotion promotion, NumPyProfile profile) {
        this.promotion = promotion;
        this.profile = profile;
    }

    @Override
    public NdArray where(NdArray condition, Operand<NdArray> first, Operand<NdArray> second) {
        DType dtype = promotion.resultType(List.of(first, second));
        List<StridedElements> parts = Elementwise.together(OPERATION, condition.elements(), elements(first),
                elements(second));
        long[] strides = ResultStrides.numPy(parts.stream().map(StridedElements::layout).toList(),
                parts.getFirst().shape());
        return NdArray
                .owning(WhereKernel.of(OPERATION, parts.get(0), parts.get(1), parts.get(2), ElementCodec.of(dtype),
                        strides));
    }

    private StridedElements elements(Operand<NdArray> operand) {
        return NumPyCreation.source(OPERATION, operand, Optional.empty(), profile).elements();
    }

    @Override
    public List<NdArray> where(NdArray condition) {
        return TAKING.nonzero(condition);
    }
}
