package org.tensortck.multik;

import java.util.Arrays;
import java.util.Optional;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.operations.CopyStrategy;
import org.jetbrains.kotlinx.multik.ndarray.operations.IteratingNDArrayKt;
import org.tensortck.spi.array.ArrayFlags;
import org.tensortck.spi.array.ArrayShapes;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;

/** The same elements in another shape or another dtype, and the flags. The library reads elements in row-major order only. */
final class Shapes implements ArrayShapes<Object>, ArrayFlags<Object>, Casts<Object> {

    @Override
    public Object reshape(Object x, long[] shape, MemoryOrder order, Optional<Boolean> copy) {
        requireRowMajor("reshape", order);
        if (copy.isPresent()) {
            throw Calls.lacking("reshape: Multik takes no copy=" + copy.get());
        }
        NDArray<Object, Dimension> array = Calls.array("reshape", x);
        int[] sizes = Calls.integers(shape);
        return Calls.call("reshape", () -> switch (sizes.length) {
            case 0 -> throw new TensorException(ErrorKind.SHAPE_MISMATCH, "reshape: Multik has no arrays of rank 0");
            case 1 -> array.reshape(sizes[0]);
            case 2 -> array.reshape(sizes[0], sizes[1]);
            case 3 -> array.reshape(sizes[0], sizes[1], sizes[2]);
            case 4 -> array.reshape(sizes[0], sizes[1], sizes[2], sizes[3]);
            default ->
                array.reshape(sizes[0], sizes[1], sizes[2], sizes[3], Arrays.copyOfRange(sizes, 4, sizes.length));
        });
    }

    private static void requireRowMajor(String operation, MemoryOrder order) {
        if (order != MemoryOrder.C) {
            throw Calls.lacking(operation + ": Multik takes no order, which is " + order);
        }
    }

    /** {@inheritDoc} A reshape to one axis. */
    @Override
    public Object ravel(Object x, MemoryOrder order) {
        requireRowMajor("reshape", order);
        NDArray<Object, Dimension> array = Calls.array("reshape", x);
        return Calls.call("reshape", () -> array.reshape(array.getSize()));
    }

    @Override
    public Object flatten(Object x, MemoryOrder order) {
        requireRowMajor("flatten", order);
        NDArray<Object, Dimension> array = Calls.array("flatten", x);
        return Calls.call("flatten", array::flatten);
    }

    @Override
    public void setShape(Object x, long... shape) {
        throw Calls.lacking("shape: it cannot be set in Multik");
    }

    @Override
    public boolean isContiguous(Object x) {
        return Calls.array("consistent", x).getConsistent();
    }

    @Override
    public boolean isFortranContiguous(Object x) {
        return IteratingNDArrayKt.isTransposed(Calls.array("isTransposed", x));
    }

    /** {@inheritDoc} The library has no read-only arrays. */
    @Override
    public boolean isWriteable(Object x) {
        return x instanceof NDArray<?, ?>;
    }

    @Override
    public boolean ownsData(Object x) {
        return Calls.array("base", x).getBase() == null;
    }

    @Override
    public Object cast(Object x, DType dtype) {
        NDArray<Object, Dimension> array = Calls.array("toType", x);
        return Calls.call("toType",
                () -> IteratingNDArrayKt.<Object, Object, Dimension>toType(array, DataTypes.of(dtype),
                        CopyStrategy.FULL));
    }
}
