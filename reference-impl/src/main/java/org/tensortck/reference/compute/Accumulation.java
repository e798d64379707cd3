package org.tensortck.reference.compute;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** Sums that collect gradients: where one element was used several times, its gradient is the sum of all. */
public final class Accumulation {
    private static final String OPERATION = "backward";

    private Accumulation() {}

    /** Returns zeros in row-major order, in memory of their own. */
    public static StridedElements zeros(ElementCodec codec, long[] shape, StridedElements like) {
        return StridedElements.allocate(codec, Layout.contiguous(StrideRule.TORCH, shape), like.device());
    }

    /** Returns the sums of the elements of two operands of one shape and dtype, in memory of their own. */
    public static StridedElements sum(StridedElements first, StridedElements second) {
        ElementMath math = new ElementMath(OPERATION, first.dtype(), ArithmeticRule.TORCH);
        return Elementwise.map(OPERATION, List.of(first, second), first.dtype(),
                StrideRule.TORCH.ofCopy(first.layout()), math.of(BinaryOperation.ADD));
    }

    /**
     * Returns the sums over the axes along which a shape was broadcast: elements of that shape. An assignment broadcasts
     * a source that has more axes, of size one, at the front; they come back.
     */
    public static StridedElements sumTo(StridedElements elements, long... shape) {
        Layout layout = elements.layout();
        while (layout.rank() < shape.length) {
            layout = layout.withUnitAxis(0, 0);
        }
        long[] from = layout.shape();
        int added = from.length - shape.length;
        long[] axes = LongStream.range(0, from.length)
                .filter(axis -> axis < added || (shape[(int) axis - added] == 1 && from[(int) axis] != 1)).toArray();
        StridedElements whole = elements.view(layout);
        StridedElements sums = axes.length == 0 ? whole : summed(whole, axes);
        return sums.view(sums.layout().permute(IntStream.range(added, from.length).toArray()));
    }

    private static StridedElements summed(StridedElements elements, long... axes) {
        return new AxisReduction(Reduction.SUM, elements,
                new ReductionAxes.Several(Arrays.stream(axes).boxed().toList()))
                .result(elements.dtype(), true, StrideRule.TORCH);
    }

    /**
     * Adds values to the elements that a view shows, however often it shows each.
     *
     * @param view elements that were zero, of the shape of the values
     */
    public static void addTo(StridedElements view, StridedElements values) {
        if (!view.hasMemory()) {
            return;
        }
        Layout once = view.layout().withoutRepeats();
        StridedElements sums = sumTo(values, once.shape());
        StridedElements shown = view.view(once);
        if (isDistinct(once)) {
            shown.assign(OPERATION, sums);
        } else {
            addEach(shown, sums);
        }
    }

    private static boolean isDistinct(Layout layout) {
        long[] offsets = layout.offsets();
        return Arrays.stream(offsets).distinct().count() == offsets.length;
    }

    private static void addEach(StridedElements view, StridedElements values) {
        Parts parts = Parts.of(values);
        int[] next = {0};
        view.forEach(OPERATION, (codec, memory, byteOffset) -> {
            int place = next[0]++;
            put(codec, memory, byteOffset, codec.real(memory, byteOffset) + parts.real(place),
                    parts.isComplex() ? codec.imaginary(memory, byteOffset) + parts.imaginary(place) : 0);
        });
    }

    /**
     * Returns the sums of the values that belong to each place, rounded once.
     *
     * @param places for each value, in row-major order, the flat index of an element of the result
     * @param shape the shape of the result
     */
    public static StridedElements byPlace(StridedElements values, long[] places, long... shape) {
        StridedElements result = zeros(values.codec().resolved(), shape, values);
        if (!values.hasMemory()) {
            return result;
        }
        Parts parts = Parts.of(values);
        int count = Math.toIntExact(result.layout().count());
        double[] real = new double[count];
        double[] imaginary = new double[parts.isComplex() ? count : 0];
        for (int value = 0; value < places.length; value++) {
            int place = (int) places[value];
            real[place] += parts.real(value);
            if (parts.isComplex()) {
                imaginary[place] += parts.imaginary(value);
            }
        }
        int[] next = {0};
        result.forEach(OPERATION, (codec, memory, byteOffset) -> {
            int place = next[0]++;
            put(codec, memory, byteOffset, real[place], parts.isComplex() ? imaginary[place] : 0);
        });
        return result;
    }

    private static void put(ElementCodec codec, MemorySegment memory, long byteOffset, double real, double imaginary) {
        if (codec.isComplex()) {
            codec.putComplex(memory, byteOffset, real, imaginary);
        } else {
            codec.putReal(memory, byteOffset, real);
        }
    }

    /** The numbers of elements in row-major order. */
    private static final class Parts {
        private final double[] reals;
        private final double[] imaginaries;

        private Parts(int count, boolean isComplex) {
            reals = new double[count];
            imaginaries = new double[isComplex ? count : 0];
        }

        static Parts of(StridedElements elements) {
            Parts parts = new Parts(Math.toIntExact(elements.layout().count()), elements.codec().isComplex());
            int[] next = {0};
            elements.forEach(OPERATION, (codec, memory, byteOffset) -> {
                int place = next[0]++;
                parts.reals[place] = codec.real(memory, byteOffset);
                if (parts.isComplex()) {
                    parts.imaginaries[place] = codec.imaginary(memory, byteOffset);
                }
            });
            return parts;
        }

        boolean isComplex() {
            return imaginaries.length > 0;
        }

        double real(int place) {
            return reals[place];
        }

        double imaginary(int place) {
            return imaginaries[place];
        }
    }
}
