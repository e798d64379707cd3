package org.tensortck.reference.torch.compute;

import java.util.List;
import org.tensortck.reference.compute.ArithmeticRule;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.FunctionMath;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.MemoryOverlap;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.math.ElementFunction;
import org.tensortck.spi.math.ElementFunctions;
import org.tensortck.spi.math.InPlaceElementFunctions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;

/** Functions of each element of a tensor, by PyTorch's rules. */
public final class TorchElementFunctions implements ElementFunctions<Tensor>, InPlaceElementFunctions<Tensor> {
    private static final String ROUND = "round";

    private final TorchDefaultDTypes defaults;

    public TorchElementFunctions(TorchDefaultDTypes defaults) {
        this.defaults = defaults;
    }

    @Override
    public Tensor apply(ElementFunction function, Operand<Tensor> operand) {
        if (!(operand instanceof Operand.Of<Tensor>(Tensor tensor))) {
            throw new IllegalArgumentException(OperationName.of(function) + ": " + operand + " is no tensor");
        }
        return new Tensor(computed(function, tensor.elements(), defaults.real()),
                ElementFunctionDerivatives.of(function, tensor));
    }

    /** Returns the elements of a function of elements, in memory of their own. */
    static StridedElements computed(ElementFunction function, StridedElements elements, DType defaultDType) {
        String name = OperationName.of(function);
        DType dtype = TorchDTypeSupport.result(function, elements.dtype(), defaultDType);
        // The elements are cast first, but complex ones keep both parts.
        boolean isCast = dtype != DType.BOOL && !elements.codec().isComplex();
        StridedElements operand = isCast ? Elementwise.cast(name, elements, dtype) : elements;
        FunctionMath math = new FunctionMath(name, operand.dtype(), ArithmeticRule.TORCH);
        return map(name, operand, dtype, elements, math.of(function));
    }

    private static StridedElements map(String name, StridedElements operand, DType dtype, StridedElements given,
            RowMap.Kernel kernel) {
        return Elementwise.map(name, List.of(operand), dtype, StrideRule.TORCH.ofCopy(given.layout()), kernel);
    }

    @Override
    public void applyInPlace(ElementFunction function, Tensor tensor) {
        String name = OperationName.of(function);
        DType dtype = tensor.elements().dtype();
        tensor.graph().checkWrite(name);
        DType result = TorchDTypeSupport.result(function, dtype, defaults.real());
        // A real number could be cast to a complex one, but PyTorch does not do so here.
        boolean isStored = TorchPromotionRule.canCast(result, dtype)
                && (function != ElementFunction.ABSOLUTE || result == dtype);
        if (!isStored) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    name + ": the result of dtype " + result + " cannot be cast to the " + dtype + " of the tensor");
        }
        write(name, tensor, computed(function, tensor.elements(), defaults.real()),
                ElementFunctionDerivatives.inPlace(function, tensor));
    }

    private static void write(String name, Tensor tensor, StridedElements result, Derivation derivation) {
        MemoryOverlap.checkWritten(name, tensor.elements());
        tensor.elements().assign(name, result);
        tensor.graph().recordWrite(derivation);
    }

    @Override
    public Tensor round(Tensor tensor, long decimals) {
        return new Tensor(rounded(tensor.elements(), decimals),
                Derivation.of(rounding(decimals)).from(tensor, GradientMath::zeros));
    }

    @Override
    public void roundInPlace(Tensor tensor, long decimals) {
        tensor.graph().checkWrite(ROUND);
        write(ROUND, tensor, rounded(tensor.elements(), decimals),
                Derivation.of(rounding(decimals)).into(tensor, _ -> GradientMath::zeros));
    }

    private static String rounding(long decimals) {
        return decimals == 0 ? "RoundBackward0" : "RoundBackward1";
    }

    private static StridedElements rounded(StridedElements elements, long decimals) {
        DType dtype = elements.dtype();
        TorchDTypeSupport.result(ElementFunction.ROUND_TO_INTEGER, dtype, dtype);
        if (decimals != 0) {
            TorchDTypeSupport.requireDecimals(dtype);
        }
        return map(ROUND, elements, dtype, elements,
                new FunctionMath(ROUND, dtype, ArithmeticRule.TORCH).rounding(decimals));
    }
}
