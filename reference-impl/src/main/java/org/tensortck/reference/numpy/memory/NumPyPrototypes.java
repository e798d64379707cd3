package org.tensortck.reference.numpy.memory;

import java.util.Optional;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.spi.array.ArrayPrototypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;

/** Arrays made after another one, by NumPy's rules: writable, and in its byte order unless a dtype is named. */
public final class NumPyPrototypes implements ArrayPrototypes<NdArray> {
    private final NumPyProfile profile;

    public NumPyPrototypes(NumPyProfile profile) {
        this.profile = profile;
    }

    @Override
    public NdArray zerosLike(NdArray array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape) {
        return emptyLike(array, dtype, order, shape);
    }

    @Override
    public NdArray onesLike(NdArray array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape) {
        return fullLike(array, NumPyCreation.number(1), dtype, order, shape);
    }

    @Override
    public NdArray fullLike(NdArray array, Operand<NdArray> value, Optional<DType> dtype, MemoryOrder order,
            Optional<long[]> shape) {
        NdArray result = emptyLike(array, dtype, order, shape);
        NumPyCreation.fill("full_like", result, value, profile);
        return result;
    }

    @Override
    public NdArray emptyLike(NdArray array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape) {
        StridedElements elements = array.elements();
        Layout layout = shape.map(other -> layout(elements.layout(), other, order))
                .orElseGet(() -> Layout.of(elements.shape(), NumPyConversions.strides(elements.layout(), order), 0));
        return NumPyCreation.allocated(layout, dtype.map(ElementCodec::of).orElse(elements.codec()));
    }

    /** Returns the layout of another shape whose axes follow each other as those of a prototype do. */
    private static Layout layout(Layout prototype, long[] shape, MemoryOrder order) {
        Layout rowMajor = Layout.contiguous(StrideRule.NUMPY, shape);
        boolean columnMajor = order == MemoryOrder.F
                || (order == MemoryOrder.A && prototype.isFortranContiguous() && !prototype.isContiguous());
        if (columnMajor) {
            return NumPyCreation.columnMajor(shape);
        }
        boolean follows = order == MemoryOrder.K && shape.length == prototype.rank() && rowMajor.count() > 0
                && !prototype.isContiguous();
        return follows ? Layout.of(shape, StrideRule.packed(shape, StrideRule.fastestFirst(prototype)), 0) : rowMajor;
    }
}
