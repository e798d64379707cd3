package org.tensortck.reference;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.Values;

/**
 * An operand of PyTorch's arithmetic. A number becomes a tensor without dimensions first; a NumPy scalar is a number.
 *
 * @param elements its elements
 * @param isNumber whether it was a number
 * @param graph its place in the graph; empty for a number
 */
record TensorOperand(StridedElements elements, boolean isNumber, Optional<GraphMembership> graph) {

    /**
     * Returns an operand.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for an integer that no 64 bits hold
     */
    static TensorOperand of(String operation, Operand<Tensor> operand) {
        return switch (operand) {
            case Operand.Of<Tensor>(Tensor tensor) ->
                new TensorOperand(tensor.elements(), false, Optional.of(tensor.graph()));
            case Operand.PythonNumber<Tensor>(Scalar value) -> number(operation, value);
            case Operand.NumPyScalar<Tensor>(DType _, Scalar value) -> number(operation, value);
            case Operand.OfType<Tensor>(DType dtype) ->
                throw new IllegalArgumentException(operation + ": " + dtype + " is a dtype, not a value");
        };
    }

    private static TensorOperand number(String operation, Scalar value) {
        DType dtype = switch (value) {
            case Scalar.Bool _ -> DType.BOOL;
            case Scalar.Int(BigInteger integer) -> integerDType(operation, integer);
            case Scalar.Real _ -> DType.FLOAT64;
            case Scalar.Complex _ -> DType.COMPLEX128;
        };
        StridedElements elements = StridedElements.of(operation, new Values(List.of(), List.of(value)),
                ElementCodec.of(dtype, RoundingRule.TORCH),
                StrideRule.TORCH, NumberRule.TORCH_CONSTRUCTOR);
        return new TensorOperand(elements, true, Optional.empty());
    }

    private static DType integerDType(String operation, BigInteger integer) {
        if (integer.bitLength() < Long.SIZE) {
            return DType.INT64;
        }
        if (integer.signum() > 0 && integer.bitLength() == Long.SIZE) {
            return DType.UINT64;
        }
        throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                operation + ": integer " + integer + " needs more than 64 bits");
    }

    DType dtype() {
        return elements.dtype();
    }

    /** Returns what promotion knows of the operand. */
    TorchPromotion.Participant participant() {
        TorchPromotion.Rank rank = isNumber
                ? TorchPromotion.Rank.NUMBER
                : elements.layout().rank() == 0
                        ? TorchPromotion.Rank.WITHOUT_DIMENSIONS
                        : TorchPromotion.Rank.WITH_DIMENSIONS;
        return new TorchPromotion.Participant(dtype(), rank);
    }

    boolean requiresGrad() {
        return graph.filter(GraphMembership::requiresGrad).isPresent();
    }
}
