package org.tensortck.reference.numpy.view;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ArrayWindows;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Views of arrays in which elements may appear more than once, by NumPy's rules. */
public final class NumPyWindows implements ArrayWindows<NdArray> {

    @Override
    public NdArray slidingWindowView(NdArray array, long[] window, Optional<long[]> axes, boolean writable) {
        Layout whole = array.elements().layout();
        if (Arrays.stream(window).anyMatch(length -> length < 0)) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "sliding_window_view: a length in " + Arrays.toString(window) + " is negative");
        }
        int[] along = axes.map(named -> Arrays.stream(named)
                .mapToInt(axis -> Axes.at("sliding_window_view", whole.rank(), axis)).toArray())
                .orElseGet(() -> IntStream.range(0, whole.rank()).toArray());
        if (along.length != window.length) {
            throw mismatch("there are " + window.length + " lengths for " + along.length + " axes");
        }
        Layout windows = whole;
        for (int place = 0; place < along.length; place++) {
            int axis = along[place];
            if (window[place] > windows.length(axis)) {
                throw mismatch("length " + window[place] + " is greater than axis " + axis + " of length "
                        + windows.length(axis));
            }
            windows = LayoutViews.windows(windows, axis, window[place], 1);
        }
        return writable ? array.view(windows) : array.readOnlyView(windows);
    }

    private static TensorException mismatch(String what) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, "sliding_window_view: " + what);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Note: NumPy does not check that the elements lie inside the storage; here it is.
     */
    @Override
    public NdArray asStrided(NdArray array, Optional<long[]> shape, Optional<long[]> byteStrides, boolean writable) {
        StridedElements elements = array.elements();
        long[] lengths = shape.orElseGet(elements::shape);
        long[] strides = byteStrides.orElseGet(elements::byteStrides).clone();
        if (lengths.length != strides.length) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "as_strided: shape " + Arrays.toString(lengths)
                    + " and strides " + Arrays.toString(strides) + " differ in rank");
        }
        if (Arrays.stream(lengths).anyMatch(length -> length < 0)) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "as_strided: a length in " + Arrays.toString(lengths) + " is negative");
        }
        Layout layout = Layout.of(lengths, strides, elements.byteLayout().offset());
        NdArray view = array.view(elements.anywhere("as_strided", layout));
        return writable ? view : view.asReadOnly();
    }
}
