package org.tensortck.reference.torch.compute;

import org.tensortck.reference.compute.MatrixProduct;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.SavedTensor;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Products of matrices and vectors, by PyTorch's rules: nothing is promoted. */
public final class TorchMatrixProducts implements MatrixProducts<Tensor> {

    @Override
    public Tensor matmul(Tensor left, Tensor right) {
        StridedElements first = left.elements();
        StridedElements second = right.elements();
        MatrixProduct product = new MatrixProduct(first, second);
        OneDevice.require(MatrixProduct.OPERATION, first, second);
        if (first.dtype() != second.dtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, MatrixProduct.OPERATION + ": dtypes "
                    + first.dtype() + " and " + second.dtype() + " are not multiplied with each other");
        }
        TorchDTypeSupport.requireMatrixProduct(first.dtype());
        long[] matrices = product.shapeOfMatrices();
        return new Tensor(product.result(StrideRule.TORCH), Derivation.of(function(first, second))
                .saving(left, saver -> {
                    SavedTensor saved = saver.of(right);
                    return gradient -> product(matrices(gradient, matrices),
                            adjoint(MatrixProduct.asColumns(saved.elements())));
                })
                .saving(right, saver -> {
                    SavedTensor saved = saver.of(left);
                    return gradient -> inShapeOf(second, product(adjoint(MatrixProduct.asRows(saved.elements())),
                            matrices(gradient, matrices)));
                }));
    }

    private static String function(StridedElements left, StridedElements right) {
        return switch (left.layout().rank() + " by " + right.layout().rank()) {
            case "1 by 1" -> "DotBackward0";
            case "2 by 1" -> "MvBackward0";
            case "1 by 2" -> "SqueezeBackward4";
            case "2 by 2" -> "MmBackward0";
            default -> "UnsafeViewBackward0";
        };
    }

    private static StridedElements matrices(StridedElements gradient, long... shape) {
        StridedElements contiguous = gradient.copy(MatrixProduct.OPERATION, gradient.codec().resolved(),
                StrideRule.TORCH.fresh(gradient.shape()), gradient.device());
        return contiguous.view(Layout.contiguous(StrideRule.TORCH, shape));
    }

    private static StridedElements product(StridedElements left, StridedElements right) {
        return new MatrixProduct(left, right).result(StrideRule.TORCH);
    }

    private static StridedElements adjoint(StridedElements matrices) {
        Layout layout = matrices.layout();
        return GradientMath.conjugated(
                matrices.view(LayoutViews.exchanged(layout, layout.rank() - 2, layout.rank() - 1)));
    }

    /** Returns the gradient of a right operand without the axis that a column has more than a vector. */
    private static StridedElements inShapeOf(StridedElements right, StridedElements gradient) {
        Layout layout = gradient.layout();
        return right.layout().rank() == 1
                ? gradient.view(LayoutViews.at(layout, layout.rank() - 1, 0))
                : gradient;
    }
}
