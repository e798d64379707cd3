package org.tensortck.vocabulary.function;

import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.ArrayArguments;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** Matrix products whose operands may be of both libraries. */
final class MatrixFunctions {
    private MatrixFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("Tensor.__matmul__(self, other)", call -> OperationsOfNumPy.isArray(call, "other")
                ? OperationsOfNumPy.tensorOf(call, ofArrays(call, "self", "other"))
                : ofTensors(call));
        table.define("np.matmul(x1, x2)", call -> {
            Object product = ofArrays(call, "x1", "x2");
            return OperationsOfNumPy.isTensor(call, "x1") || OperationsOfNumPy.isTensor(call, "x2")
                    ? OperationsOfNumPy.tensorOf(call, product)
                    : call.arrayOrScalar(product);
        });
    }

    private static Value ofTensors(Invocation call) {
        return call
                .tensor(products(call, Side.TENSOR).matmul(call.self(Side.TENSOR), call.target("other", Side.TENSOR)));
    }

    private static Object ofArrays(Invocation call, String left, String right) {
        return products(call, Side.ARRAY).matmul(array(call, left), array(call, right));
    }

    private static Object array(Invocation call, String parameter) {
        return OperationsOfNumPy.isTensor(call, parameter)
                ? OperationsOfNumPy.array(call, parameter)
                : ArrayArguments.inferred(call, parameter);
    }

    private static MatrixProducts<Object> products(Invocation call, Side side) {
        return call.capability(side, MatrixProducts.class);
    }
}
