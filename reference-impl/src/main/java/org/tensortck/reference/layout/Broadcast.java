package org.tensortck.reference.layout;

import java.util.Arrays;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** The shape that two shapes have together, and the positions in a shape. */
public final class Broadcast {
    private Broadcast() {}

    /**
     * Returns the shape of both: axes are aligned at the last one, and an axis that is missing or of length one is
     * repeated.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static long[] shape(String operation, long[] first, long[] second) {
        long[] result = new long[Math.max(first.length, second.length)];
        for (int fromEnd = 1; fromEnd <= result.length; fromEnd++) {
            long length = fromEnd <= first.length ? first[first.length - fromEnd] : 1;
            long other = fromEnd <= second.length ? second[second.length - fromEnd] : 1;
            if (length != other && length != 1 && other != 1) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": shapes " + Arrays.toString(first)
                        + " and " + Arrays.toString(second) + " cannot be broadcast together");
            }
            result[result.length - fromEnd] = length == 1 ? other : length;
        }
        return result;
    }

    /** What to do at one position. */
    @FunctionalInterface
    public interface PositionAction {

        /** Handles a position, one index for each axis; the array is used again. */
        void accept(long[] position);
    }

    /** Hands every position in a shape to an action, in row-major order. */
    public static void forEachPosition(long[] shape, PositionAction action) {
        if (Arrays.stream(shape).anyMatch(length -> length == 0)) {
            return;
        }
        long[] position = new long[shape.length];
        int axis = 0;
        while (axis >= 0) {
            action.accept(position);
            axis = shape.length - 1;
            while (axis >= 0 && ++position[axis] == shape[axis]) {
                position[axis--] = 0;
            }
        }
    }
}
