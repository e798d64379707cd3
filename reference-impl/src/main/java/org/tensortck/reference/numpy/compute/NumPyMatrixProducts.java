package org.tensortck.reference.numpy.compute;

import java.util.Arrays;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.MatrixProduct;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyPromotionRule;
import org.tensortck.spi.array.InPlaceMatrixProducts;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;

/** Products of matrices and vectors, by NumPy's rules: operands are promoted. */
public final class NumPyMatrixProducts implements MatrixProducts<NdArray>, InPlaceMatrixProducts<NdArray> {

    @Override
    public NdArray matmul(NdArray left, NdArray right) {
        return NdArray.owning(product(left, right));
    }

    private static StridedElements product(NdArray left, NdArray right) {
        DType dtype = NumPyPromotionRule.promoteTypes(left.elements().dtype(), right.elements().dtype());
        return new MatrixProduct(Elementwise.cast(MatrixProduct.OPERATION, left.elements(), dtype),
                Elementwise.cast(MatrixProduct.OPERATION, right.elements(), dtype)).result(StrideRule.NUMPY);
    }

    @Override
    public void matmulInPlace(NdArray array, NdArray other) {
        array.checkWritable();
        StridedElements product = product(array, other);
        StridedElements target = array.elements();
        NumPyPromotionRule.requireCast(MatrixProduct.OPERATION, product.dtype(), target.dtype(), Casting.SAME_KIND);
        if (!Arrays.equals(product.shape(), target.shape())) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, MatrixProduct.OPERATION + ": a product of shape "
                    + Arrays.toString(product.shape()) + " is not for an array of shape "
                    + Arrays.toString(target.shape()));
        }
        target.assign(MatrixProduct.OPERATION, product);
    }
}
