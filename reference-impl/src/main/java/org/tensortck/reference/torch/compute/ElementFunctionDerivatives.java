package org.tensortck.reference.torch.compute;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.SavedTensor;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.math.ElementFunction;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.UnaryOperation;

/**
 * The derivatives of functions of elements, under the names that they leave in the graph. Each is a factor of the
 * gradient, made of the operand or of the result.
 *
 * <p>Source: the type names of {@code grad_fn}, and the gradients, observed on PyTorch 2.13.
 */
final class ElementFunctionDerivatives {
    private static final Map<ElementFunction, Rule> RULES = new EnumMap<>(ElementFunction.class);

    /**
     * A derivative.
     *
     * @param name the name of the function in the graph
     * @param ofResult whether the factor is made of the result, and not of the operand
     */
    private record Rule(String name, boolean ofResult, UnaryOperator<StridedElements> factor) {}

    static {
        ofResult(ElementFunction.SQUARE_ROOT, "SqrtBackward0",
                root -> apply(BinaryOperation.DIVIDE, GradientMath.number(0.5), TorchOperand.of(root)));
        ofResult(ElementFunction.RECIPROCAL_SQUARE_ROOT, "RsqrtBackward0",
                result -> GradientMath.times(GradientMath.times(square(result), result), -0.5));
        ofResult(ElementFunction.RECIPROCAL, "ReciprocalBackward0", result -> GradientMath.negated(square(result)));
        ofOperand(ElementFunction.SQUARE, "PowBackward0", operand -> GradientMath.times(operand, 2));
        ofResult(ElementFunction.EXPONENTIAL, "ExpBackward0", UnaryOperator.identity());
        ofResult(ElementFunction.EXPONENTIAL_MINUS_ONE, "Expm1Backward0", result -> plus(result, 1));
        ofOperand(ElementFunction.LOGARITHM, "LogBackward0", ElementFunctionDerivatives::reciprocal);
        ofOperand(ElementFunction.LOGARITHM_TO_2, "Log2Backward0",
                operand -> reciprocal(GradientMath.times(operand, Math.log(2))));
        ofOperand(ElementFunction.LOGARITHM_TO_10, "Log10Backward0",
                operand -> reciprocal(GradientMath.times(operand, Math.log(10))));
        ofOperand(ElementFunction.LOGARITHM_OF_ONE_PLUS, "Log1PBackward0", operand -> reciprocal(plus(operand, 1)));
        ofOperand(ElementFunction.SINE, "SinBackward0", operand -> computed(ElementFunction.COSINE, operand));
        ofOperand(ElementFunction.COSINE, "CosBackward0",
                operand -> GradientMath.negated(computed(ElementFunction.SINE, operand)));
        ofResult(ElementFunction.TANGENT, "TanBackward0", result -> plus(square(result), 1));
        ofResult(ElementFunction.HYPERBOLIC_TANGENT, "TanhBackward0",
                result -> plus(GradientMath.negated(square(result)), 1));
        ofResult(ElementFunction.SIGMOID, "SigmoidBackward0",
                result -> GradientMath.times(plus(GradientMath.negated(result), 1), result));
        ofOperand(ElementFunction.FLOOR, "FloorBackward0", GradientMath::zeros);
        ofOperand(ElementFunction.CEILING, "CeilBackward0", GradientMath::zeros);
        ofOperand(ElementFunction.TRUNCATE, "TruncBackward0", GradientMath::zeros);
        ofOperand(ElementFunction.SIGN, "SignBackward0", GradientMath::zeros);
    }

    private ElementFunctionDerivatives() {}

    private static void ofResult(ElementFunction function, String name, UnaryOperator<StridedElements> factor) {
        RULES.put(function, new Rule(name, /* ofResult= */ true, factor));
    }

    private static void ofOperand(ElementFunction function, String name, UnaryOperator<StridedElements> factor) {
        RULES.put(function, new Rule(name, /* ofResult= */ false, factor));
    }

    private static StridedElements apply(BinaryOperation operation, TorchOperand left, TorchOperand right) {
        return GradientMath.apply(operation, left, right);
    }

    private static StridedElements plus(StridedElements elements, double number) {
        return apply(BinaryOperation.ADD, TorchOperand.of(elements), GradientMath.number(number));
    }

    private static StridedElements square(StridedElements elements) {
        return GradientMath.times(elements, elements);
    }

    private static StridedElements reciprocal(StridedElements elements) {
        return computed(ElementFunction.RECIPROCAL, elements);
    }

    private static StridedElements computed(ElementFunction function, StridedElements elements) {
        // Elements with a gradient are floats, so that the default dtype decides nothing.
        return TorchElementFunctions.computed(function, elements, DType.FLOAT32);
    }

    /** Returns how a function makes a new tensor. */
    static Derivation of(ElementFunction function, Tensor tensor) {
        return switch (function) {
            case ABSOLUTE -> ArithmeticDerivatives.of(UnaryOperation.ABSOLUTE, tensor);
            case NEGATE -> ArithmeticDerivatives.of(UnaryOperation.NEGATE, tensor);
            // A test has no place in the graph.
            case IS_NAN, IS_INFINITE, IS_FINITE -> Derivation.of(function.name());
            default -> {
                Rule rule = rule(function);
                yield Derivation.of(rule.name()).saving(tensor,
                        saver -> derivative(rule, rule.ofResult() ? saver.result() : saver.of(tensor)));
            }
        };
    }

    /** Returns how a function writes a tensor, before it does. Elements that a derivative needs are copied. */
    static Derivation inPlace(ElementFunction function, Tensor tensor) {
        return switch (function) {
            case ABSOLUTE -> ArithmeticDerivatives.absoluteInPlace(tensor, copy(tensor));
            case NEGATE -> Derivation.of("NegBackward0").into(tensor, _ -> GradientMath::negated);
            default -> {
                Rule rule = rule(function);
                yield Derivation.of(rule.name()).into(tensor,
                        saver -> derivative(rule, rule.ofResult() ? saver.result() : saver.of(copy(tensor))));
            }
        };
    }

    private static Rule rule(ElementFunction function) {
        Rule rule = RULES.get(function);
        if (rule == null) {
            throw new IllegalArgumentException(function + " is no function of PyTorch");
        }
        return rule;
    }

    private static StridedElements copy(Tensor tensor) {
        StridedElements before = tensor.elements();
        return before.copy("backward", before.codec(), StrideRule.TORCH.ofCopy(before.layout()), before.device());
    }

    private static Derivative derivative(Rule rule, SavedTensor saved) {
        return gradient -> GradientMath.times(gradient,
                GradientMath.conjugated(rule.factor().apply(saved.elements())));
    }
}
