package org.tensortck.reference.layout;

import java.util.Arrays;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** The shape that two shapes have in common: axes are aligned at the last one, and a length of one takes the other's. */
public final class Broadcasting {
    private Broadcasting() {}

    /**
     * Returns the common shape.
     *
     * @param operation the operation that needs it, for the message
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    public static long[] shape(String operation, long[] shape, long[] other) {
        long[] result = shape.length >= other.length ? shape.clone() : other.clone();
        long[] shorter = shape.length >= other.length ? other : shape;
        for (int axis = 0; axis < shorter.length; axis++) {
            int place = result.length - shorter.length + axis;
            if (result[place] != shorter[axis] && result[place] != 1 && shorter[axis] != 1) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH, operation + ": shapes " + Arrays.toString(shape)
                        + " and " + Arrays.toString(other) + " cannot be broadcast together");
            }
            result[place] = result[place] == 1 ? shorter[axis] : result[place];
        }
        return result;
    }
}
