package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.List;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Shapes by themselves: lengths that are inferred, and shapes that broadcast to each other. */
public final class Shapes {
    /** The length that is inferred from the others. */
    public static final long INFERRED = -1;

    private Shapes() {}

    /**
     * Returns a shape with a length in place of {@link #INFERRED}.
     *
     * @param count the number of elements
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the shape has another number of elements, a
     *     negative length, more than one length to infer, or one that could be any because there is no element
     */
    public static long[] inferred(String operation, long[] shape, long count) {
        int unknown = -1;
        long known = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            if (shape[axis] != INFERRED) {
                known = product(operation, known, shape[axis]);
            } else if (unknown < 0) {
                unknown = axis;
            } else {
                throw mismatch(
                        operation + ": more than one length of " + Arrays.toString(shape) + " is to be inferred");
            }
        }
        boolean fits = unknown < 0 ? known == count : known != 0 && count % known == 0;
        if (!fits) {
            throw mismatch(operation + ": shape " + Arrays.toString(shape) + " does not fit " + count + " elements");
        }
        long[] result = shape.clone();
        if (unknown >= 0) {
            result[unknown] = count / known;
        }
        return result;
    }

    private static long product(String operation, long known, long length) {
        if (length < 0) {
            throw mismatch(operation + ": length " + length + " is negative");
        }
        try {
            return Math.multiplyExact(known, length);
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    operation + ": " + known + " times " + length + " elements are more than 64 bits can count", e);
        }
    }

    /** Returns whether there is no element: whether a length is 0. */
    public static boolean isEmpty(long... shape) {
        return Arrays.stream(shape).anyMatch(length -> length == 0);
    }

    /** Returns the shape that two shapes can be broadcast to; throws as the other method does. */
    public static long[] broadcast(String operation, long[] first, long[] second) {
        return broadcast(operation, List.of(first, second));
    }

    /**
     * Returns the shape that all shapes can be broadcast to: axes are aligned at the last one, and an axis that is missing
     * or of length one is repeated.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static long[] broadcast(String operation, List<long[]> shapes) {
        int rank = shapes.stream().mapToInt(shape -> shape.length).max().orElse(0);
        long[] result = new long[rank];
        Arrays.fill(result, 1);
        for (long[] shape : shapes) {
            int added = rank - shape.length;
            for (int axis = 0; axis < shape.length; axis++) {
                if (shape[axis] != 1 && result[axis + added] != 1 && shape[axis] != result[axis + added]) {
                    throw mismatch(operation + ": shapes " + shapes.stream().map(Arrays::toString).toList()
                            + " cannot be broadcast to one");
                }
                result[axis + added] = shape[axis] == 1 ? result[axis + added] : shape[axis];
            }
        }
        return result;
    }

    public static TensorException mismatch(String text) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, text);
    }
}
