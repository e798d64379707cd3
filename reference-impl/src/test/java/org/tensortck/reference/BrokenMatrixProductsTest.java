package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.InPlaceMatrixProducts;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.value.DType;

/** Breaks matrix products; as {@link BrokenReferenceTest}. */
class BrokenMatrixProductsTest {

    private static Tensor left(Call call) {
        return (Tensor) call.argument(0);
    }

    @Nested
    class OfTensors extends FaultTable {

        @Override
        void faults() {
            fault("vectors whose product is a vector", fails("ARI-45"), IN_TENSORS.at(MatrixProducts<Tensor>::matmul,
                    call -> {
                        Tensor product = (Tensor) call.proceed();
                        return TENSORS.shape(product).length == 0 && TENSORS.shape(left(call))[0] > 0
                                ? left(call)
                                : product;
                    }));
            fault("shapes that do not fit and are not refused", fails("ARI-46"),
                    IN_TENSORS.at(MatrixProducts<Tensor>::matmul,
                            instead(ErrorKind.SHAPE_MISMATCH, call -> left(call))));
            fault("dtypes that differ and are not refused", fails("ARI-47"),
                    IN_TENSORS.at(MatrixProducts<Tensor>::matmul,
                            instead(ErrorKind.DTYPE_UNSUPPORTED, call -> left(call))));
            fault("a product with the identity that is the operand", fails("ARI-48"),
                    IN_TENSORS.at(MatrixProducts<Tensor>::matmul, call -> {
                        Tensor product = (Tensor) call.proceed();
                        return product.toString().equals(left(call).toString()) ? left(call) : product;
                    }));
        }
    }

    @Nested
    class OfArrays extends FaultTable {
        private static final Fault IN_DTYPE_OF_LEFT = call -> {
            NdArray product = (NdArray) call.proceed();
            DType dtype = ARRAYS.dtype((NdArray) call.argument(0));
            return ARRAYS.dtype(product) == dtype ? product : ARRAYS.cast(product, dtype);
        };

        @Override
        void faults() {
            fault("a product in the dtype of the left operand", fails("ARI-47"),
                    IN_ARRAYS.at(MatrixProducts<NdArray>::matmul, IN_DTYPE_OF_LEFT));
            fault("shapes that do not fit and are not refused", fails("ARI-46"),
                    IN_ARRAYS.at(MatrixProducts<NdArray>::matmul,
                            instead(ErrorKind.SHAPE_MISMATCH, call -> call.argument(0))));
            fault("an array that keeps its elements", fails("ARI-49"),
                    IN_ARRAYS.at(InPlaceMatrixProducts<NdArray>::matmulInPlace, _ -> null));
        }
    }
}
