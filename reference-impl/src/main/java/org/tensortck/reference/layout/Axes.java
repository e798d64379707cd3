package org.tensortck.reference.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Axes by number: counted from the front from 0 on, or from the back from -1 on. */
public final class Axes {
    private Axes() {}

    /**
     * Returns the number of an axis, counted from the front.
     *
     * @param rank the number of axes
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    public static int at(String operation, int rank, long axis) {
        if (axis < -rank || axis >= rank) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    operation + ": there is no axis " + axis + " among " + rank);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    /**
     * Returns where different axes are, counted from the front.
     *
     * @throws TensorException as {@link #at}, or of kind {@link ErrorKind#INVALID_ARGUMENT} where one is named twice
     */
    public static int[] distinct(String operation, int rank, long... axes) {
        int[] places = Arrays.stream(axes).mapToInt(axis -> at(operation, rank, axis)).toArray();
        if (setOf(places).cardinality() != axes.length) {
            throw invalid(operation + ": an axis is named twice in " + Arrays.toString(axes));
        }
        return places;
    }

    /**
     * Returns where the axes of a result come from.
     *
     * @param axes for each axis of the result, that of the source
     * @throws TensorException as {@link #distinct}, and of kind {@link ErrorKind#INVALID_ARGUMENT} where there are more or
     *     fewer than the source has
     */
    public static int[] permutation(String operation, int rank, long... axes) {
        if (axes.length != rank) {
            throw invalid(operation + ": " + Arrays.toString(axes) + " does not name each of " + rank + " axes");
        }
        return distinct(operation, rank, axes);
    }

    /**
     * Returns the permutation that moves some axes and keeps the others in their order.
     *
     * @param source which axes are moved
     * @param destination where each of them goes
     * @throws TensorException as {@link #distinct}, and of kind {@link ErrorKind#INVALID_ARGUMENT} where there are more of
     *     one than of the other
     */
    public static int[] moved(String operation, int rank, long[] source, long[] destination) {
        int[] from = distinct(operation, rank, source);
        int[] to = distinct(operation, rank, destination);
        if (from.length != to.length) {
            throw invalid(operation + ": " + Arrays.toString(source) + " cannot be moved to "
                    + Arrays.toString(destination) + ", there are more of one than of the other");
        }
        BitSet moving = setOf(from);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, rank).filter(axis -> !moving.get(axis)).boxed().toList());
        IntStream.range(0, from.length).boxed().sorted((one, other) -> Integer.compare(to[one], to[other]))
                .forEach(place -> order.add(to[place], from[place]));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the permutation that swaps two axes. */
    public static int[] swapped(int rank, int first, int second) {
        int[] axes = IntStream.range(0, rank).toArray();
        axes[first] = second;
        axes[second] = first;
        return axes;
    }

    public static BitSet setOf(int... axes) {
        BitSet set = new BitSet();
        Arrays.stream(axes).forEach(set::set);
        return set;
    }

    public static TensorException invalid(String text) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, text);
    }
}
