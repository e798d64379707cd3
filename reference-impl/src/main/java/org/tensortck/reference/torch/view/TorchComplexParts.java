package org.tensortck.reference.torch.view;

import java.util.Arrays;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.memory.ComplexViews;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.ComplexParts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.tensor.ComplexTensors;
import org.tensortck.spi.value.DType;

/** The parts of complex tensors and pending signs, by PyTorch's rules. */
public final class TorchComplexParts implements ComplexParts<Tensor>, ComplexTensors<Tensor> {

    @Override
    public Tensor real(Tensor tensor) {
        return isComplex(tensor) ? part(tensor, false) : tensor;
    }

    @Override
    public Tensor imaginary(Tensor tensor) {
        requireComplex("imag", tensor);
        return part(tensor, true);
    }

    private static Tensor part(Tensor tensor, boolean imaginary) {
        return tensor.viewAlong(source -> ComplexViews.part(source, imaginary), ViewFunctions.POSITION);
    }

    @Override
    public Tensor conjugate(Tensor tensor) {
        if (!isComplex(tensor)) {
            return tensor;
        }
        return tensor.viewAlong(TorchComplexParts::conjugated, "ConjBackward0");
    }

    private static StridedElements conjugated(StridedElements elements) {
        ElementCodec codec = elements.codec();
        return elements.withCodec(codec.with(codec.dtype(), codec.signs().conjugated()));
    }

    @Override
    public Tensor viewAsReal(Tensor tensor) {
        requireComplex("view_as_real", tensor);
        if (isConjugated(tensor)) {
            throw new TensorException(ErrorKind.UNRESOLVED,
                    "view_as_real: a conjugation is pending, which pairs of numbers cannot record");
        }
        return tensor.viewAlong(ComplexViews::asReal, "ViewAsRealBackward0");
    }

    @Override
    public Tensor viewAsComplex(Tensor tensor) {
        return tensor.viewAlong(ComplexViews::asComplex, "ViewAsComplexBackward0");
    }

    @Override
    public Tensor adjoint(Tensor tensor) {
        Layout layout = tensor.elements().layout();
        int rank = layout.rank();
        if (rank == 1) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "adjoint: the tensor of shape " + Arrays.toString(layout.shape()) + " is no matrix");
        }
        WarningLog.TORCH.warnIf(rank == 0, WarningKind.DEPRECATED);
        return conjugate(rank == 0
                ? tensor
                : tensor.view(of -> LayoutViews.exchanged(of, rank - 2, rank - 1), "TransposeBackward0"));
    }

    @Override
    public boolean isConjugated(Tensor tensor) {
        return tensor.elements().codec().signs().isConjugated();
    }

    @Override
    public Tensor resolveConjugation(Tensor tensor) {
        return isConjugated(tensor) ? tensor.copy() : tensor;
    }

    @Override
    public boolean isNegated(Tensor tensor) {
        return tensor.elements().codec().signs().ofReal();
    }

    @Override
    public Tensor resolveNegation(Tensor tensor) {
        return isNegated(tensor) ? tensor.copy() : tensor;
    }

    private static boolean isComplex(Tensor tensor) {
        return tensor.elements().dtype().kind() == DType.Kind.COMPLEX;
    }

    private static void requireComplex(String operation, Tensor tensor) {
        if (!isComplex(tensor)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operation + ": dtype " + tensor.elements().dtype() + " is not complex");
        }
    }
}
