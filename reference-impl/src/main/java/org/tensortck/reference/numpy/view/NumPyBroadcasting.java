package org.tensortck.reference.numpy.view;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Arrays with repeated elements, by NumPy's rules. */
public final class NumPyBroadcasting implements Broadcasting<NdArray> {

    @Override
    public NdArray broadcastTo(NdArray array, long... shape) {
        return array.readOnlyView(broadcast("broadcast_to", array.elements().layout(), shape));
    }

    /**
     * Returns the layout that repeats elements to fill a shape. The stride is 0 of every axis that is new or was of length
     * one, also where nothing is repeated.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    private static Layout broadcast(String operation, Layout layout, long... shape) {
        int added = shape.length - layout.rank();
        boolean fits = added >= 0 && Arrays.stream(shape).allMatch(length -> length >= 0);
        long[] strides = new long[shape.length];
        for (int axis = 0; axis < layout.rank() && fits; axis++) {
            fits = layout.length(axis) == 1 || layout.length(axis) == shape[axis + added];
            strides[axis + added] = layout.length(axis) == 1 ? 0 : layout.stride(axis);
        }
        if (!fits) {
            throw Shapes.mismatch(operation + ": shape " + Arrays.toString(layout.shape())
                    + " cannot be broadcast to " + Arrays.toString(shape));
        }
        return layout.reshaped(shape, strides);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Note: as in NumPy, the results may be written, although NumPy warns of it.
     */
    @Override
    public List<NdArray> broadcastTogether(List<NdArray> arrays) {
        long[] shape = Shapes.broadcast("broadcast_arrays",
                arrays.stream().map(array -> array.elements().shape()).toList());
        return arrays.stream().map(array -> Arrays.equals(array.elements().shape(), shape)
                ? array
                : array.view(broadcast("broadcast_arrays", array.elements().layout(), shape))).toList();
    }

    @Override
    public long[] broadcastShapes(List<long[]> shapes) {
        return Shapes.broadcast("broadcast_shapes", shapes);
    }
}
