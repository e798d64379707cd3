package org.tensortck.reference.numpy.view;

import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.ComplexViews;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ComplexArrays;
import org.tensortck.spi.common.ComplexParts;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** The parts of complex arrays, by NumPy's rules. */
public final class NumPyComplexParts implements ComplexParts<NdArray>, ComplexArrays<NdArray> {

    @Override
    public NdArray real(NdArray array) {
        return isComplex(array) ? array.view(ComplexViews.part(array.elements(), false)) : array;
    }

    @Override
    public NdArray imaginary(NdArray array) {
        return isComplex(array)
                ? array.view(ComplexViews.part(array.elements(), true))
                : NdArray.owning(zerosLike(array.elements())).asReadOnly();
    }

    private static StridedElements zerosLike(StridedElements elements) {
        Layout layout = elements.layout();
        Layout fresh = Layout.contiguous(StrideRule.NUMPY, layout.shape());
        boolean columnMajor = !layout.isContiguous() && layout.isFortranContiguous();
        return StridedElements.allocate(elements.codec(),
                columnMajor ? Layout.of(layout.shape(), StrideRule.NUMPY.ofCopy(layout), 0) : fresh, Device.CPU);
    }

    @Override
    public NdArray conjugate(NdArray array) {
        return isComplex(array) ? conjugateOf(array) : array;
    }

    @Override
    public NdArray conjugateOf(NdArray array) {
        StridedElements elements = array.elements();
        ElementCodec codec = elements.codec();
        PendingSigns signs = isComplex(array) ? PendingSigns.CONJUGATED : PendingSigns.NONE;
        DType dtype = codec.dtype() == DType.BOOL ? DType.INT8 : codec.dtype();
        StridedElements conjugates = elements.withCodec(codec.with(codec.dtype(), signs));
        return NdArray.owning(conjugates.copy("conjugate", codec.withDType(dtype),
                StrideRule.NUMPY.ofCopy(elements.layout()), Device.CPU));
    }

    private static boolean isComplex(NdArray array) {
        return array.elements().dtype().kind() == DType.Kind.COMPLEX;
    }
}
