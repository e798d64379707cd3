package org.tensortck.reference.compute;

import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** New elements that are those of several parts, one after the other along an axis. */
public final class Concatenation {
    private Concatenation() {}

    /**
     * Returns the parts along an axis, cast.
     *
     * @param layout returns the layout that the result has, for its shape
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, or of kind {@link ErrorKind#SHAPE_MISMATCH}
     *     where the parts differ in more than the length of the axis, or have none
     */
    public static StridedElements of(String operation, List<StridedElements> parts, long axis, ElementCodec codec,
            Function<long[], Layout> layout) {
        long[] shape = parts.getFirst().shape();
        if (shape.length == 0) {
            throw mismatch(operation, "a part without axes cannot be joined");
        }
        int along = Axes.at(operation, shape.length, axis);
        for (StridedElements part : parts.subList(1, parts.size())) {
            long[] expected = shape.clone();
            long[] actual = part.shape();
            if (actual.length == expected.length) {
                expected[along] = actual[along];
            }
            if (!Arrays.equals(actual, expected)) {
                throw mismatch(operation, "shapes " + Arrays.toString(shape) + " and " + Arrays.toString(actual)
                        + " differ in more than axis " + along);
            }
        }
        shape[along] = parts.stream().mapToLong(part -> part.layout().length(along)).sum();
        StridedElements result = StridedElements.allocate(codec, layout.apply(shape), parts.getFirst().device());
        long start = 0;
        for (StridedElements part : parts) {
            long length = part.layout().length(along);
            result.narrow(along, start, length).assign(operation, part);
            start += length;
        }
        return result;
    }

    /** Returns the dtype that the parts have together. */
    public static DType dtype(List<StridedElements> parts, BinaryOperator<DType> promotion) {
        return parts.stream().map(StridedElements::dtype).reduce(promotion).orElseThrow();
    }

    /** Returns the parts with a new axis each. */
    public static List<StridedElements> withAxis(List<StridedElements> parts, int axis) {
        return parts.stream().map(part -> part.view(part.layout().withUnitAxis(axis, 0))).toList();
    }

    /** Returns the parts with axes added at the front until they have as many. */
    public static List<StridedElements> atLeast(int rank, List<StridedElements> parts) {
        return parts.stream().map(part -> {
            StridedElements result = part;
            while (result.layout().rank() < rank) {
                result = result.view(result.layout().withUnitAxis(0, 0));
            }
            return result;
        }).toList();
    }

    /**
     * Checks that the parts have one shape.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static void requireOneShape(String operation, List<StridedElements> parts) {
        long[] shape = parts.getFirst().shape();
        for (StridedElements part : parts) {
            if (!Arrays.equals(part.shape(), shape)) {
                throw mismatch(operation, "shapes " + Arrays.toString(shape) + " and " + Arrays.toString(part.shape())
                        + " are not the same");
            }
        }
    }

    private static TensorException mismatch(String operation, String what) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": " + what);
    }
}
