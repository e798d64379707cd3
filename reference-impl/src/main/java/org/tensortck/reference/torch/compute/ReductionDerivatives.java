package org.tensortck.reference.torch.compute;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.tensortck.reference.compute.AxisReduction;
import org.tensortck.reference.compute.DerivativeMath;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.SavedTensor;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;

/**
 * The derivatives of reductions, under the names that they leave in the graph.
 *
 * <p>Source: the type names of {@code grad_fn}, and the gradients, observed on PyTorch 2.13.
 */
final class ReductionDerivatives {
    private ReductionDerivatives() {}

    /** The shape of the elements that are reduced, and the axes that go away. */
    static final class Shape {
        private final long[] whole;
        private final ReductionAxes reduced;
        private final boolean isAlongAxes;

        /**
         * Creates the shape of a reduction.
         *
         * @param isAlongAxes whether axes were named
         */
        Shape(long[] whole, ReductionAxes reduced, boolean isAlongAxes) {
            this.whole = whole;
            this.reduced = reduced;
            this.isAlongAxes = isAlongAxes;
        }

        private BitSet axes() {
            int rank = whole.length;
            BitSet set = Axes.setOf(switch (reduced) {
                case ReductionAxes.All() -> IntStream.range(0, rank).toArray();
                case ReductionAxes.One(long axis) -> new int[]{Axes.at("backward", Math.max(rank, 1), axis)};
                case ReductionAxes.Several(List<Long> several) -> Axes.distinct("backward", Math.max(rank, 1),
                        several.stream().mapToLong(Long::longValue).toArray());
            });
            set.clear(rank, Math.max(rank, 1));
            return set;
        }

        /** Returns elements of the result with an axis of size one for each that went away; shares or copies. */
        StridedElements kept(StridedElements result) {
            long[] shape = whole.clone();
            axes().stream().forEach(axis -> shape[axis] = 1);
            return result.copy("backward", result.codec().resolved(), StrideRule.TORCH.fresh(result.shape()),
                    result.device()).view(Layout.contiguous(StrideRule.TORCH, shape));
        }

        /** Returns elements of the result, each for all elements that it was made of. */
        StridedElements expanded(StridedElements result) {
            return Elementwise.broadcast("backward", kept(result), whole);
        }

        /** Returns the number of elements that make one of the result. */
        long count() {
            return axes().stream().mapToLong(axis -> whole[axis]).reduce(1, (left, right) -> left * right);
        }

        StridedElements sum(StridedElements elements) {
            return new AxisReduction(Reduction.SUM, elements, reduced).result(elements.dtype(), true,
                    StrideRule.TORCH);
        }
    }

    /** Returns how a reduction makes its result of elements in the dtype that they are computed in. */
    static Derivation of(Reduction reduction, Tensor tensor, DType computed, Shape shape) {
        Derivation derivation = Derivation.of(name(reduction, shape.isAlongAxes));
        return switch (reduction) {
            case SUM -> derivation.from(tensor, shape::expanded);
            case MEAN -> derivation.from(tensor,
                    gradient -> GradientMath.over(shape.expanded(gradient), (double) shape.count()));
            case PRODUCT -> ofSaved(derivation, tensor, computed, (elements, result) -> ofProduct(elements, result,
                    shape));
            case MAXIMUM, MINIMUM -> ofSaved(derivation, tensor, computed, (elements, result) -> ofExtreme(elements,
                    result, shape));
            case ANY, ALL, POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> derivation;
        };
    }

    private static String name(Reduction reduction, boolean alongAxis) {
        return switch (reduction) {
            case SUM -> alongAxis ? "SumBackward1" : "SumBackward0";
            case PRODUCT -> alongAxis ? "ProdBackward1" : "ProdBackward0";
            case MEAN -> alongAxis ? "MeanBackward1" : "MeanBackward0";
            case MAXIMUM -> alongAxis ? "AmaxBackward0" : "MaxBackward1";
            case MINIMUM -> alongAxis ? "AminBackward0" : "MinBackward1";
            case ANY, ALL, POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> "NotImplemented";
        };
    }

    private static Derivation ofSaved(Derivation derivation, Tensor tensor, DType computed,
            BiFunction<StridedElements, StridedElements, Derivative> derivative) {
        return derivation.saving(tensor, saver -> {
            SavedTensor elements = saver.of(tensor);
            SavedTensor result = saver.result();
            return gradient -> derivative
                    .apply(Elementwise.cast("backward", elements.elements(), computed), result.elements())
                    .of(gradient);
        });
    }

    /** Without zeros, the product of all others is that of all, divided by the element. */
    private static Derivative ofProduct(StridedElements elements, StridedElements result, Shape shape) {
        StridedElements isZero = GradientMath.where(Comparison.EQUAL, elements, GradientMath.number(0));
        int zeros = 0;
        for (boolean zero : isZero.truths("backward")) {
            zeros += zero ? 1 : 0;
        }
        if (zeros == 0) {
            return gradient -> GradientMath.times(shape.expanded(gradient),
                    GradientMath.conjugated(GradientMath.over(shape.expanded(result), elements)));
        }
        if (elements.codec().isComplex()) {
            return _ -> {
                throw new TensorException(ErrorKind.NO_GRADIENT,
                        "backward: prod of complex numbers has no derivative where one is zero");
            };
        }
        if (zeros > 1 && !shape.isAlongAxes) {
            return _ -> GradientMath.zeros(elements);
        }
        return gradient -> GradientMath.times(shape.expanded(gradient), productsOfOthers(elements, shape));
    }

    private static StridedElements productsOfOthers(StridedElements elements, Shape shape) {
        if (shape.whole.length > 0 && shape.axes().cardinality() == 1) {
            return DerivativeMath.productsOfOthers(elements, shape.axes().nextSetBit(0));
        }
        StridedElements row = elements.copy("backward", elements.codec().resolved(),
                StrideRule.TORCH.fresh(elements.shape()), elements.device())
                .view(Layout.contiguous(StrideRule.TORCH, elements.layout().count()));
        return DerivativeMath.productsOfOthers(row, 0).view(Layout.contiguous(StrideRule.TORCH, shape.whole));
    }

    /** All elements that are equal to the extreme have the same share of its gradient. */
    private static Derivative ofExtreme(StridedElements elements, StridedElements result, Shape shape) {
        return gradient -> {
            StridedElements isExtreme = isExtreme(elements, result, shape);
            StridedElements mask = Elementwise.cast("backward", isExtreme, gradient.dtype());
            StridedElements counts = shape.sum(Elementwise.cast("backward", isExtreme, DType.INT64));
            if (shape.isAlongAxes) {
                return GradientMath.over(GradientMath.times(shape.expanded(gradient), mask), counts);
            }
            StridedElements share = GradientMath.over(shape.kept(gradient), counts);
            StridedElements other = GradientMath.where(Comparison.EQUAL, mask, GradientMath.number(0));
            return GradientMath.zeroWhere(other, Elementwise.broadcast("backward", share, shape.whole));
        };
    }

    /** NaN is the extreme of all elements where there is one. Along axes PyTorch finds none then. */
    private static StridedElements isExtreme(StridedElements elements, StridedElements result, Shape shape) {
        boolean isNaN = !shape.isAlongAxes && result.layout().count() == 1
                && result.at(new long[result.layout().rank()]) instanceof Scalar.Real(double value)
                && Double.isNaN(value);
        return isNaN
                ? GradientMath.where(Comparison.NOT_EQUAL, elements, TorchOperand.of(elements))
                : GradientMath.where(Comparison.EQUAL, elements, TorchOperand.of(shape.kept(result)));
    }
}
