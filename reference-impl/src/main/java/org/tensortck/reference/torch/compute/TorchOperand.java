package org.tensortck.reference.torch.compute;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * An operand of PyTorch's arithmetic. A number becomes a 0-d tensor first; a NumPy scalar is a number.
 *
 * @param elements its elements
 * @param isNumber whether it was a number
 * @param tensor the tensor that it is; empty for a number
 */
public record TorchOperand(StridedElements elements, boolean isNumber, Optional<Tensor> tensor) {

    /**
     * Returns an operand.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for an integer that no 64 bits hold
     */
    public static TorchOperand of(String operation, Operand<Tensor> operand) {
        return switch (operand) {
            case Operand.Of<Tensor>(Tensor tensor) ->
                new TorchOperand(tensor.elements(), false, Optional.of(tensor));
            case Operand.PythonNumber<Tensor>(Scalar value) -> number(operation, value);
            case Operand.NumPyScalar<Tensor>(DType _, Scalar value) -> number(operation, value);
            case Operand.OfType<Tensor>(DType dtype) ->
                throw new IllegalArgumentException(operation + ": " + dtype + " is a dtype, not a value");
        };
    }

    private static TorchOperand number(String operation, Scalar value) {
        DType dtype = switch (value) {
            case Scalar.Bool _ -> DType.BOOL;
            case Scalar.Int(BigInteger integer) -> integerDType(operation, integer);
            case Scalar.Real _ -> DType.FLOAT64;
            case Scalar.Complex _ -> DType.COMPLEX128;
        };
        StridedElements elements = StridedElements.of(operation, new Values(List.of(), List.of(value)),
                ElementCodec.of(dtype, RoundingRule.TORCH),
                StrideRule.TORCH, StorableNumbers.TORCH_CONSTRUCTOR);
        return new TorchOperand(elements, true, Optional.empty());
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

    /** Returns elements that no tensor has, as an operand. */
    static TorchOperand of(StridedElements elements) {
        return new TorchOperand(elements, false, Optional.empty());
    }

    public DType dtype() {
        return elements.dtype();
    }

    /** Returns the properties of the operand that determine promotion. */
    public TorchPromotionRule.Participant participant() {
        TorchPromotionRule.Rank rank = isNumber
                ? TorchPromotionRule.Rank.NUMBER
                : elements.layout().rank() == 0
                        ? TorchPromotionRule.Rank.WITHOUT_DIMENSIONS
                        : TorchPromotionRule.Rank.WITH_DIMENSIONS;
        return new TorchPromotionRule.Participant(dtype(), rank);
    }

    public boolean requiresGrad() {
        return tensor.filter(of -> of.graph().requiresGrad()).isPresent();
    }
}
