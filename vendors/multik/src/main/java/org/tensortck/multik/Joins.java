package org.tensortck.multik;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jetbrains.kotlinx.multik.api.Multik;
import org.jetbrains.kotlinx.multik.ndarray.data.D1;
import org.jetbrains.kotlinx.multik.ndarray.data.D2;
import org.jetbrains.kotlinx.multik.ndarray.data.D3;
import org.jetbrains.kotlinx.multik.ndarray.data.D4;
import org.jetbrains.kotlinx.multik.ndarray.data.DataType;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.MultiArray;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.operations.TransformationKt;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Arrays one after the other: {@code cat}, {@code append} and {@code stack}. */
final class Joins implements Joining<Object> {

    private static <D extends Dimension> List<MultiArray<Object, D>> arrays(String operation, List<Object> parts) {
        if (parts.isEmpty()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, operation + ": there is no array");
        }
        List<MultiArray<Object, D>> arrays = new ArrayList<>();
        for (Object part : parts) {
            NDArray<Object, D> array = Calls.array(operation, part);
            arrays.add(array);
            requireEqual(operation, arrays.getFirst().getDtype(), array.getDtype());
        }
        return arrays;
    }

    /** Refuses parts of different element types, as Kotlin's types do. */
    private static void requireEqual(String operation, DataType first, DataType other) {
        if (first != other) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": the parts are "
                    + DataTypes.dtype(first) + " and " + DataTypes.dtype(other));
        }
    }

    /** {@inheritDoc} Without an axis, {@code append} for each further part. */
    @Override
    public Object concatenate(List<Object> parts, OptionalLong axis) {
        List<MultiArray<Object, Dimension>> arrays = arrays("cat", parts);
        if (axis.isEmpty()) {
            return Calls.call("append", () -> appended(arrays));
        }
        requireEqualRanks(arrays);
        return Calls.call("cat",
                () -> arrays.getFirst().cat(arrays.subList(1, arrays.size()), Calls.integer(axis.getAsLong())));
    }

    private static MultiArray<Object, D1> appended(List<MultiArray<Object, Dimension>> arrays) {
        MultiArray<Object, D1> joined = arrays.getFirst().flatten();
        for (MultiArray<Object, Dimension> next : arrays.subList(1, arrays.size())) {
            joined = TransformationKt.append(joined, next);
        }
        return joined;
    }

    /** Refuses parts of different ranks, as Kotlin's types do. */
    private static void requireEqualRanks(List<MultiArray<Object, Dimension>> arrays) {
        int rank = arrays.getFirst().getShape().length;
        for (MultiArray<Object, Dimension> array : arrays) {
            if (array.getShape().length != rank) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                        "cat: the ranks " + rank + " and " + array.getShape().length + " differ");
            }
        }
    }

    @Override
    public Object stack(List<Object> parts, long axis) {
        List<MultiArray<Object, Dimension>> arrays = arrays("stack", parts);
        requireEqualRanks(arrays);
        int position = Calls.integer(axis);
        Multik mk = Multik.INSTANCE;
        return Calls.call("stack", () -> switch (arrays.getFirst().getShape().length) {
            case 1 -> TransformationKt.stackD1(mk, Joins.<D1>arrays("stack", parts), position);
            case 2 -> TransformationKt.stackD2(mk, Joins.<D2>arrays("stack", parts), position);
            case 3 -> TransformationKt.stackD3(mk, Joins.<D3>arrays("stack", parts), position);
            case 4 -> TransformationKt.stackD4(mk, Joins.<D4>arrays("stack", parts), position);
            default -> throw Calls.lacking("stack: Multik takes ranks 1 to 4");
        });
    }

    /** {@inheritDoc} {@code cat} along the first axis of vectors, and else along the second. */
    @Override
    public Object hstack(List<Object> parts) {
        List<MultiArray<Object, Dimension>> arrays = arrays("cat", parts);
        return concatenate(parts, OptionalLong.of(arrays.getFirst().getShape().length == 1 ? 0 : 1));
    }

    /** {@inheritDoc} {@code stack} of vectors, and else {@code cat}. */
    @Override
    public Object vstack(List<Object> parts) {
        List<MultiArray<Object, Dimension>> arrays = arrays("cat", parts);
        return arrays.getFirst().getShape().length == 1 ? stack(parts, 0) : concatenate(parts, OptionalLong.of(0));
    }
}
