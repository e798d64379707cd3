package org.tensortck.reference.torch.compute;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.tensortck.reference.compute.DerivativeMath;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.SavedTensor;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;

/**
 * The derivatives of arithmetic, under the names that it leaves in the graph.
 *
 * <p>Source: the type names of {@code grad_fn}, and the gradients, observed on PyTorch 2.13.
 */
final class ArithmeticDerivatives {
    /** PyTorch's name in place of a missing function. */
    private static final String NONE = "NotImplemented";

    private final BinaryOperation operation;
    private final TorchMath math;
    private final boolean isInPlace;

    private ArithmeticDerivatives(BinaryOperation operation, TorchMath math, boolean isInPlace) {
        this.operation = operation;
        this.math = math;
        this.isInPlace = isInPlace;
    }

    /** Returns how an operation makes a new tensor. */
    static Derivation of(BinaryOperation operation, TorchMath math) {
        ArithmeticDerivatives derivatives = new ArithmeticDerivatives(operation, math, /* isInPlace= */ false);
        Derivation derivation = Derivation.of(derivatives.name());
        math.left().tensor().ifPresent(tensor -> derivation.saving(tensor, derivatives::ofLeft));
        math.right().tensor().ifPresent(tensor -> derivation.saving(tensor, derivatives::ofRight));
        return derivation;
    }

    /** Returns how an operation writes its left operand, before it does. Elements that a derivative needs are copied. */
    static Derivation inPlace(BinaryOperation operation, TorchMath math, Tensor target) {
        ArithmeticDerivatives derivatives = new ArithmeticDerivatives(operation, math, /* isInPlace= */ true);
        Derivation derivation = Derivation.of(derivatives.name()).into(target, derivatives::ofLeft);
        math.right().tensor().ifPresent(tensor -> derivation.saving(tensor, derivatives::ofRight));
        return derivation;
    }

    private String name() {
        TorchOperand left = math.left();
        TorchOperand right = math.right();
        return switch (operation) {
            case ADD -> "AddBackward0";
            case SUBTRACT -> left.isNumber() ? "RsubBackward1" : "SubBackward0";
            case MULTIPLY -> "MulBackward0";
            case DIVIDE -> left.isNumber() ? "MulBackward0" : "DivBackward0";
            case TRUNCATE_DIVIDE -> "DivBackward2";
            case REMAINDER -> left.isNumber() ? NONE : right.isNumber() ? "RemainderBackward0" : "RemainderBackward1";
            case POWER -> left.isNumber() ? "PowBackward2" : right.isNumber() ? "PowBackward0" : "PowBackward1";
            case FLOOR_DIVIDE, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> NONE;
        };
    }

    private static Derivative none(BinaryOperation operation) {
        return _ -> {
            throw new TensorException(ErrorKind.NO_GRADIENT, "backward: " + operation + " has no derivative");
        };
    }

    /** Returns the left operand as a derivative finds it later. */
    private Supplier<TorchOperand> left(Derivation.Saver saver) {
        TorchOperand left = math.left();
        if (isInPlace) {
            StridedElements before = left.elements();
            SavedTensor copy = saver.of(before.copy("backward", before.codec(),
                    StrideRule.TORCH.ofCopy(before.layout()), before.device()));
            return () -> TorchOperand.of(copy.elements());
        }
        return saved(saver, left);
    }

    private static Supplier<TorchOperand> saved(Derivation.Saver saver, TorchOperand operand) {
        if (operand.tensor().isEmpty()) {
            // PyTorch saves a number as a tensor: a second pass finds it freed.
            SavedTensor number = saver.of(operand.elements());
            return () -> new TorchOperand(number.elements(), true, operand.tensor());
        }
        SavedTensor tensor = saver.of(operand.tensor().get());
        return () -> TorchOperand.of(tensor.elements());
    }

    private static TorchOperand conjugated(TorchOperand operand) {
        return new TorchOperand(GradientMath.conjugated(operand.elements()), operand.isNumber(), operand.tensor());
    }

    private Derivative ofLeft(Derivation.Saver saver) {
        return switch (operation) {
            case ADD, SUBTRACT, REMAINDER -> Derivative.SAME;
            case MULTIPLY -> byFactor(BinaryOperation.MULTIPLY, saved(saver, math.right()));
            case DIVIDE -> byFactor(BinaryOperation.DIVIDE, saved(saver, math.right()));
            case TRUNCATE_DIVIDE -> zeros(List.of(saved(saver, math.right())));
            case POWER -> math.right().isNumber()
                    ? ofBase(left(saver), math.right().elements().at())
                    : ofBase(left(saver), saved(saver, math.right()));
            case FLOOR_DIVIDE, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> none(operation);
        };
    }

    private static Derivative byFactor(BinaryOperation factor, Supplier<TorchOperand> other) {
        return gradient -> GradientMath.apply(factor, TorchOperand.of(gradient), conjugated(other.get()));
    }

    private Derivative ofRight(Derivation.Saver saver) {
        return switch (operation) {
            case ADD -> Derivative.SAME;
            case SUBTRACT -> GradientMath::negated;
            case MULTIPLY -> byFactor(BinaryOperation.MULTIPLY, left(saver));
            case DIVIDE -> math.left().isNumber()
                    ? ofReciprocal(saver)
                    : ofDivisor(left(saver),
                            saved(saver, math.right()));
            case TRUNCATE_DIVIDE -> zeros(List.of(left(saver), saved(saver, math.right())));
            case REMAINDER -> math.left().isNumber()
                    ? none(operation)
                    : ofModulus(left(saver), saved(saver, math.right()));
            case POWER -> math.left().isNumber()
                    ? ofExponent(math.left().elements().at(), saver)
                    : ofExponent(left(saver), saved(saver, math.right()), saver.result());
            case FLOOR_DIVIDE, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> none(operation);
        };
    }

    /** PyTorch saves operands here that it does not need. */
    private static Derivative zeros(List<Supplier<TorchOperand>> saved) {
        return gradient -> {
            saved.forEach(operand -> Objects.requireNonNull(operand.get()));
            return GradientMath.zeros(gradient);
        };
    }

    private static Derivative ofDivisor(Supplier<TorchOperand> left, Supplier<TorchOperand> right) {
        return gradient -> {
            TorchOperand divisor = right.get();
            StridedElements quotient = GradientMath.apply(BinaryOperation.DIVIDE, left.get(), divisor);
            StridedElements twice = GradientMath.apply(BinaryOperation.DIVIDE, TorchOperand.of(quotient), divisor);
            return GradientMath.times(GradientMath.negated(gradient), GradientMath.conjugated(twice));
        };
    }

    /** PyTorch computes the quotient of a number and a tensor as a product of the number and the reciprocal. */
    private Derivative ofReciprocal(Derivation.Saver saver) {
        SavedTensor saved = saver.of(math.reciprocal());
        TorchOperand number = math.left();
        return gradient -> {
            StridedElements reciprocal = saved.elements();
            StridedElements scaled = GradientMath.apply(BinaryOperation.MULTIPLY, TorchOperand.of(gradient),
                    conjugated(number));
            return GradientMath.times(GradientMath.negated(scaled),
                    GradientMath.conjugated(GradientMath.times(reciprocal, reciprocal)));
        };
    }

    private static Derivative ofModulus(Supplier<TorchOperand> left, Supplier<TorchOperand> right) {
        return gradient -> GradientMath.times(GradientMath.negated(gradient),
                GradientMath.apply(BinaryOperation.FLOOR_DIVIDE, left.get(), right.get()));
    }

    private static Derivative ofBase(Supplier<TorchOperand> base, Scalar exponent) {
        if (isZero(exponent)) {
            return GradientMath::zeros;
        }
        if (!(exponent instanceof Scalar.Int || exponent instanceof Scalar.Real)) {
            return none(BinaryOperation.POWER);
        }
        double number = exponent instanceof Scalar.Int(var integer)
                ? integer.doubleValue()
                : ((Scalar.Real) exponent).value();
        return gradient -> {
            StridedElements power = GradientMath.apply(BinaryOperation.POWER, base.get(),
                    GradientMath.number(number - 1));
            return GradientMath.times(gradient, GradientMath.conjugated(GradientMath.times(power, number)));
        };
    }

    private static boolean isZero(Scalar number) {
        return switch (number) {
            case Scalar.Bool(boolean value) -> !value;
            case Scalar.Int(var value) -> value.signum() == 0;
            case Scalar.Real(double value) -> value == 0;
            case Scalar.Complex(double real, double imaginary) -> real == 0 && imaginary == 0;
        };
    }

    private static Derivative ofBase(Supplier<TorchOperand> base, Supplier<TorchOperand> exponent) {
        return gradient -> {
            TorchOperand power = exponent.get();
            StridedElements less = GradientMath.apply(BinaryOperation.SUBTRACT, power, GradientMath.number(1));
            StridedElements factor = GradientMath.apply(BinaryOperation.MULTIPLY, power, TorchOperand.of(
                    GradientMath.apply(BinaryOperation.POWER, base.get(), TorchOperand.of(less))));
            return GradientMath.zeroWhere(
                    GradientMath.where(Comparison.EQUAL, power.elements(), GradientMath.number(0)),
                    GradientMath.times(gradient, GradientMath.conjugated(factor)));
        };
    }

    private static Derivative ofExponent(Supplier<TorchOperand> base, Supplier<TorchOperand> exponent,
            SavedTensor result) {
        return gradient -> {
            StridedElements power = result.elements();
            if (power.codec().isComplex()) {
                return none(BinaryOperation.POWER).of(gradient);
            }
            StridedElements from = base.get().elements();
            StridedElements product = GradientMath.times(power, DerivativeMath.logarithms(
                    Elementwise.cast("backward", from, power.dtype())));
            StridedElements isZero = GradientMath.where(Comparison.EQUAL, from, GradientMath.number(0));
            StridedElements isPositive = GradientMath.where(Comparison.GREATER_OR_EQUAL, exponent.get().elements(),
                    GradientMath.number(0));
            StridedElements mask = GradientMath.apply(BinaryOperation.AND, TorchOperand.of(isZero),
                    TorchOperand.of(isPositive));
            return GradientMath.times(gradient, GradientMath.zeroWhere(mask, product));
        };
    }

    private Derivative ofExponent(Scalar base, Derivation.Saver saver) {
        SavedTensor result = saver.result();
        Supplier<TorchOperand> exponent = saved(saver, math.right());
        boolean isReal = !(base instanceof Scalar.Complex) && !math.right().elements().codec().isComplex();
        if (!isReal) {
            return none(BinaryOperation.POWER);
        }
        double logarithm = Math.log(base instanceof Scalar.Int(var integer)
                ? integer.doubleValue()
                : base instanceof Scalar.Real(double real) ? real : ((Scalar.Bool) base).value() ? 1 : 0);
        return gradient -> {
            StridedElements product = GradientMath.times(result.elements(), logarithm);
            StridedElements factor = isZero(base)
                    ? GradientMath.zeroWhere(GradientMath.where(Comparison.GREATER_OR_EQUAL,
                            exponent.get().elements(), GradientMath.number(0)), product)
                    : product;
            return GradientMath.times(gradient, factor);
        };
    }

    /** Returns how an operation on one operand makes a new tensor. */
    static Derivation of(UnaryOperation operation, Tensor tensor) {
        return operation == UnaryOperation.NEGATE
                ? Derivation.of("NegBackward0").from(tensor, GradientMath::negated)
                : Derivation.of("AbsBackward0").saving(tensor, saver -> ofAbsolute(saver.of(tensor)));
    }

    private static Derivative ofAbsolute(SavedTensor saved) {
        return gradient -> GradientMath.times(gradient, DerivativeMath.directions(saved.elements()));
    }

    /** Returns how a tensor becomes its absolute value; its elements before are in a copy. */
    static Derivation absoluteInPlace(Tensor tensor, StridedElements before) {
        return Derivation.of("AbsBackward0").into(tensor, saver -> ofAbsolute(saver.of(before)));
    }
}
