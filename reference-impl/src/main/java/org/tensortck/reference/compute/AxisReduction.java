package org.tensortck.reference.compute;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.RowMajorOrder;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;

/**
 * One value from all elements, or from those along some axes. Floats are added and multiplied in float64, and the result is
 * rounded once.
 *
 * <p>Note: both libraries add floats in their own order and precision, and differ in the last digits; float16 in NumPy,
 * along an axis that is not the last one, by more than that.
 */
public final class AxisReduction {
    private final Reduction reduction;
    private final String operation;
    private final StridedElements elements;
    /** The axes that go away; one of rank 0 has none. */
    private final BitSet reduced;

    /**
     * Prepares a reduction.
     *
     * @param elements what is reduced, in the dtype that it is computed in
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where there is no such axis;
     *     {@link ErrorKind#INVALID_ARGUMENT} where one is named twice
     */
    public AxisReduction(Reduction reduction, StridedElements elements, ReductionAxes axes) {
        this.reduction = reduction;
        this.operation = OperationName.of(reduction);
        this.elements = elements;
        this.reduced = reduced(axes);
    }

    private BitSet reduced(ReductionAxes axes) {
        int rank = elements.layout().rank();
        int rankOrOne = Math.max(rank, 1);
        BitSet set = Axes.setOf(switch (axes) {
            case ReductionAxes.All() -> IntStream.range(0, rank).toArray();
            case ReductionAxes.One(long axis) -> new int[]{Axes.at(operation, rankOrOne, axis)};
            case ReductionAxes.Several(List<Long> several) ->
                Axes.distinct(operation, rankOrOne, several.stream().mapToLong(Long::longValue).toArray());
        });
        set.clear(rank, rankOrOne);
        return set;
    }

    /**
     * Returns the values in memory of their own.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for the maximum or minimum of no elements
     */
    public StridedElements result(DType dtype, boolean keepDimensions, StrideRule strides) {
        long[] kept = keptShape();
        StridedElements result = StridedElements.allocate(elements.codec().withDType(dtype),
                Layout.contiguous(strides, kept),
                elements.device());
        if (elements.device().isHost()) {
            RowMajorOrder.forEach(kept, position -> result.put(operation, value(alongAxes(position)), position));
        }
        return keepDimensions ? result : result.view(Layout.contiguous(strides, remainingShape()));
    }

    /** Returns the shape with length one for each axis that goes away. */
    private long[] keptShape() {
        long[] shape = elements.shape();
        reduced.stream().forEach(axis -> shape[axis] = 1);
        return shape;
    }

    private long[] remainingShape() {
        long[] shape = elements.shape();
        return IntStream.range(0, shape.length).filter(axis -> !reduced.get(axis)).mapToLong(axis -> shape[axis])
                .toArray();
    }

    private List<Scalar> alongAxes(long[] position) {
        long[] shape = elements.shape();
        long[] from = position.clone();
        long[] span = new long[shape.length];
        Arrays.fill(span, 1);
        reduced.stream().forEach(axis -> span[axis] = shape[axis]);
        List<Scalar> values = new ArrayList<>();
        RowMajorOrder.forEach(span, offset -> {
            long[] at = new long[from.length];
            Arrays.setAll(at, place -> from[place] + offset[place]);
            values.add(elements.at(at));
        });
        return values;
    }

    private Scalar value(List<Scalar> values) {
        return switch (reduction) {
            case SUM -> sum(values);
            case PRODUCT -> product(values);
            case MEAN -> mean(values);
            case ANY -> Scalar.of(values.stream().anyMatch(Numbers::isTrue));
            case ALL -> Scalar.of(values.stream().allMatch(Numbers::isTrue));
            case MAXIMUM, MINIMUM -> values.get(positionOfBest(values));
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> Scalar.of((long) positionOfBest(values));
        };
    }

    private Scalar sum(List<Scalar> values) {
        return switch (elements.dtype().kind()) {
            case BOOL, UNSIGNED, SIGNED -> new Scalar.Int(
                    values.stream().map(ElementMath::integer).reduce(BigInteger.ZERO, BigInteger::add));
            case FLOAT -> {
                double sum = 0;
                for (Scalar value : values) {
                    sum += ElementMath.real(value);
                }
                yield Scalar.of(sum);
            }
            case COMPLEX -> {
                double real = 0;
                double imaginary = 0;
                for (Scalar value : values) {
                    real += ElementMath.complex(value).real();
                    imaginary += ElementMath.complex(value).imaginary();
                }
                yield new Scalar.Complex(real, imaginary);
            }
        };
    }

    private Scalar product(List<Scalar> values) {
        Scalar one = elements.dtype().kind() == Kind.COMPLEX
                ? new Scalar.Complex(1, 0)
                : elements.dtype().kind() == Kind.FLOAT ? Scalar.of(1.0) : Scalar.of(1);
        return values.stream().reduce(one, (product, value) -> switch (product) {
            case Scalar.Int(BigInteger whole) -> new Scalar.Int(
                    BigInteger.valueOf(whole.multiply(ElementMath.integer(value)).longValue()));
            case Scalar.Real(double real) -> Scalar.of(real * ElementMath.real(value));
            case Scalar.Complex complex -> ComplexMath.product(complex, ElementMath.complex(value));
            case Scalar.Bool _ -> throw new IllegalArgumentException(operation + ": a product is no bool");
        });
    }

    private Scalar mean(List<Scalar> values) {
        return switch (sum(values)) {
            case Scalar.Real(double sum) -> Scalar.of(sum / values.size());
            case Scalar.Complex(double real, double imaginary) ->
                new Scalar.Complex(real / values.size(), imaginary / values.size());
            case Scalar.Bool _,Scalar.Int _ ->
                throw new IllegalArgumentException(operation + ": a mean is computed in floats");
        };
    }

    /** Returns the first place of the maximum or minimum; NaN is both. */
    private int positionOfBest(List<Scalar> values) {
        if (values.isEmpty()) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    operation + ": there is none among no elements, in shape " + Arrays.toString(elements.shape()));
        }
        int best = 0;
        for (int place = 1; place < values.size(); place++) {
            if (isBetter(values.get(place), values.get(best))) {
                best = place;
            }
        }
        return best;
    }

    private boolean isBetter(Scalar candidate, Scalar best) {
        boolean maximum = reduction == Reduction.MAXIMUM || reduction == Reduction.POSITION_OF_MAXIMUM;
        if (ElementMath.isNaN(best)) {
            return false;
        }
        return ElementMath.isNaN(candidate) || ElementMath.compare(
                maximum ? Comparison.GREATER : Comparison.LESS, candidate, best);
    }
}
