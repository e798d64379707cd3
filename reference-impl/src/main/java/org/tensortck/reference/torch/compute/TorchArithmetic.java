package org.tensortck.reference.torch.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.ArithmeticRule;
import org.tensortck.reference.compute.ElementMath;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.MemoryOverlap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic on tensors, by PyTorch's rules. */
public final class TorchArithmetic implements Arithmetic<Tensor>, Comparisons<Tensor>, InPlaceArithmetic<Tensor> {
    private final TorchDefaultDTypes defaults;

    public TorchArithmetic(TorchDefaultDTypes defaults) {
        this.defaults = defaults;
    }

    @Override
    public Tensor apply(BinaryOperation operation, Operand<Tensor> left, Operand<Tensor> right) {
        TorchMath math = TorchMath.of(defaults.real(), operation, left, right);
        return new Tensor(math.apply(operation), ArithmeticDerivatives.of(operation, math));
    }

    @Override
    public Tensor apply(UnaryOperation operation, Operand<Tensor> operand) {
        if (!(operand instanceof Operand.Of<Tensor>(Tensor tensor))) {
            throw new IllegalArgumentException(OperationName.of(operation) + ": " + operand + " is no tensor");
        }
        StridedElements elements = tensor.elements();
        TorchDTypeSupport.require(operation, elements.dtype());
        if (operation == UnaryOperation.POSITIVE) {
            return tensor;
        }
        String name = OperationName.of(operation);
        DType dtype = operation == UnaryOperation.ABSOLUTE ? DTypes.partOf(elements.dtype()) : elements.dtype();
        ElementMath math = new ElementMath(name, elements.dtype(), ArithmeticRule.TORCH);
        StridedElements result = Elementwise.map(name, List.of(elements), dtype,
                StrideRule.TORCH.ofCopy(elements.layout()), math.of(operation));
        return new Tensor(result, ArithmeticDerivatives.of(operation, tensor));
    }

    @Override
    public Tensor compare(Comparison comparison, Operand<Tensor> left, Operand<Tensor> right) {
        return new Tensor(TorchMath.of(defaults.real(), comparison, left, right).compare(comparison));
    }

    @Override
    public void applyInPlace(BinaryOperation operation, Tensor target, Operand<Tensor> operand) {
        String name = OperationName.of(operation);
        target.graph().checkWrite(name);
        TorchMath math = TorchMath.of(defaults.real(), operation, new Operand.Of<>(target), operand);
        requireTarget(name, math, math.dtype(operation), target, math.right());
        StridedElements result = math.apply(operation);
        Derivation derivation = ArithmeticDerivatives.inPlace(operation, math, target);
        target.graph().checkSources(name, derivation);
        target.elements().assign(name, result);
        target.graph().recordWrite(derivation);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Note: PyTorch resizes a target of another shape, with a warning; here it is refused.
     */
    @Override
    public void applyInto(Tensor target, BinaryOperation operation, Operand<Tensor> left, Operand<Tensor> right,
            Optional<Casting> casting) {
        String name = OperationName.of(operation);
        TorchMath math = TorchMath.of(defaults.real(), operation, left, right);
        if (math.left().requiresGrad() || math.right().requiresGrad() || target.graph().requiresGrad()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD, name + ": out takes no part in the graph");
        }
        target.graph().checkTracked(name);
        requireTarget(name, math, math.dtype(operation), target, math.left(), math.right());
        target.elements().assign(name, math.apply(operation));
        target.graph().recordUntracked();
    }

    private static void requireTarget(String operation, TorchMath math, DType dtype, Tensor target,
            TorchOperand... sources) {
        StridedElements elements = target.elements();
        long[] shape = math.shape();
        OneDevice.require(operation, elements.device(), math.device());
        if (!TorchPromotionRule.canCast(dtype, elements.dtype())) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": the result of dtype " + dtype
                    + " cannot be cast to the " + elements.dtype() + " of the target");
        }
        if (!Arrays.equals(shape, elements.shape())) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": the target has shape "
                    + Arrays.toString(elements.shape()) + ", but the result " + Arrays.toString(shape));
        }
        MemoryOverlap.checkWritten(operation, elements);
        for (TorchOperand source : sources) {
            if (!source.isNumber()) {
                MemoryOverlap.checkPartial(operation, elements, source.elements());
            }
        }
    }
}
