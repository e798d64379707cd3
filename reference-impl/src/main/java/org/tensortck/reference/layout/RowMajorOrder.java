package org.tensortck.reference.layout;

/** The order of elements in which the last axis runs fastest. */
public final class RowMajorOrder {
    private RowMajorOrder() {}

    /** What to do with one element. */
    @FunctionalInterface
    public interface Action {

        /** Handles the element at a position, one index for each axis; the array is used again. */
        void accept(long[] position);
    }

    /** Hands every position in a shape to an action. */
    public static void forEach(long[] shape, Action action) {
        if (Shapes.isEmpty(shape)) {
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
