package org.tensortck.reference.torch.index;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.index.IntegerIndices;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** The indices that PyTorch's named functions accept, which are fewer than those between brackets. */
final class TorchIndexArguments {
    private TorchIndexArguments() {}

    /**
     * Returns the axis of a dimension, which may count from the end.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    static int axis(String operation, long dimension, int rank) {
        return Axes.at(operation, Math.max(rank, 1), dimension);
    }

    /**
     * Checks the dtype of indices or of a mask.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX}
     */
    static void checkDType(String operation, StridedElements index, DType... taken) {
        if (!List.of(taken).contains(index.dtype())) {
            throw new TensorException(ErrorKind.INVALID_INDEX, operation + ": an index of dtype " + index.dtype()
                    + " is none of " + Arrays.toString(taken));
        }
    }

    /**
     * Checks that an index is a vector, or 0-d.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}
     */
    static void checkVector(String operation, StridedElements index) {
        if (index.layout().rank() > 1) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    operation + ": an index of shape " + Arrays.toString(index.shape()) + " is no vector");
        }
    }

    /** Returns the integers of an index. */
    static IntegerIndices read(String operation, StridedElements index) {
        return IntegerIndices.of(operation, known(index));
    }

    /**
     * Returns an index whose elements can be read. Those of an index on {@code meta} are not known: zeros stand for them,
     * for it selects from a tensor on {@code meta}, where only the shape of the result is of interest.
     */
    static StridedElements known(StridedElements index) {
        return index.hasMemory()
                ? index
                : StridedElements.allocate(index.codec(), Layout.contiguous(StrideRule.TORCH, index.shape()),
                        Device.CPU);
    }

    /**
     * Returns indices along an axis, none of which counts from its end.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX} or {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    static IntegerIndices along(String operation, StridedElements index, long length) {
        checkDType(operation, index, DType.INT32, DType.INT64);
        IntegerIndices positions = read(operation, index);
        for (int place = 0; place < positions.count(); place++) {
            if (positions.at(place) < 0 || positions.at(place) >= length) {
                throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, operation + ": position "
                        + positions.at(place) + " is not from 0 up to " + length);
            }
        }
        return positions;
    }
}
