package org.tensortck.multik;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jetbrains.kotlinx.multik.ndarray.data.D1;
import org.jetbrains.kotlinx.multik.ndarray.data.D2;
import org.jetbrains.kotlinx.multik.ndarray.data.D3;
import org.jetbrains.kotlinx.multik.ndarray.data.D4;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.data.ScalarsGettersAndSettersKt;
import org.jetbrains.kotlinx.multik.ndarray.data.Slice;
import org.jetbrains.kotlinx.multik.ndarray.data.ViewGettersAndSettersKt;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** Integers and slices. The library has no other items of an index. */
final class Indices implements Indexing<Object> {
    /** The bound of a slice that stands for the first or the last element of the axis. */
    private static final int BOUND = -1;

    @Override
    public Set<Index.Kind> indexItems() {
        return EnumSet.of(Index.Kind.INTEGER, Index.Kind.SLICE);
    }

    @Override
    public Object select(Object x, List<Index> index) {
        NDArray<Object, Dimension> array = Calls.array("get", x);
        return Calls.call("get", () -> isElement(array, index)
                ? ScalarsGettersAndSettersKt.genGet5(array, positions(index))
                : part(array, index));
    }

    private static boolean isElement(NDArray<?, ?> array, List<Index> index) {
        return index.size() == array.getShape().length && areIntegers(index);
    }

    private static boolean areIntegers(List<Index> index) {
        return index.stream().allMatch(Index.At.class::isInstance);
    }

    private static int[] positions(List<Index> index) {
        return index.stream().mapToInt(item -> Calls.integer(((Index.At) item).position())).toArray();
    }

    private static NDArray<Object, Dimension> part(NDArray<Object, Dimension> array, List<Index> index) {
        Map<Integer, org.jetbrains.kotlinx.multik.ndarray.data.Indexing> items = new LinkedHashMap<>();
        for (Index item : index) {
            items.put(items.size(), item(item));
        }
        return ViewGettersAndSettersKt.slice(array, items);
    }

    /** Returns an item: {@code start.r until stop} for a slice, with the negative numbers that it has. */
    private static org.jetbrains.kotlinx.multik.ndarray.data.Indexing item(Index item) {
        return switch (item) {
            case Index.At(long at) -> ValueClasses.position(Calls.integer(at));
            case Index.Range(var start, var stop, var step) ->
                new Slice(start.isPresent() ? Calls.integer(start.getAsLong()) : BOUND,
                        stop.isPresent() ? Calls.integer(stop.getAsLong() - 1) : BOUND,
                        Calls.integer(step.orElse(1)));
            default -> throw new IllegalArgumentException("undeclared: " + item);
        };
    }

    /** {@inheritDoc} The library writes one element at a time, at the indices that it tells of a part. */
    @Override
    public void assign(Object x, List<Index> index, Scalar value) {
        NDArray<Object, Dimension> array = Calls.array("set", x);
        Object number = Elements.number(value, DataTypes.dtype(array.getDtype()));
        Calls.run("set", () -> {
            if (isElement(array, index)) {
                ScalarsGettersAndSettersKt.genSet5(array, positions(index), number);
                return;
            }
            NDArray<Object, Dimension> part = part(array, index);
            part.getMultiIndices().iterator()
                    .forEachRemaining(position -> ScalarsGettersAndSettersKt.genSet5(part, position, number));
        });
    }

    /** {@inheritDoc} The library assigns an array to a part that integers select along the first axes. */
    @Override
    public void assign(Object x, List<Index> index, Object source) {
        NDArray<Object, Dimension> array = Calls.array("set", x);
        if (!(source instanceof NDArray<?, ?> values)) {
            assignNumber(array, index, source);
            return;
        }
        if (values.getDtype() != array.getDtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "set: the source is "
                    + DataTypes.dtype(values.getDtype()) + ", not " + DataTypes.dtype(array.getDtype()));
        }
        int rank = array.getShape().length;
        if (index.isEmpty() || !areIntegers(index) || rank > 4 || values.getShape().length != rank - index.size()) {
            throw Calls.lacking("set: Multik assigns an array only to a part of its rank that integers select");
        }
        int[] at = positions(index);
        Calls.run("set", () -> assign(array, at, values));
    }

    private static void assignNumber(NDArray<Object, Dimension> array, List<Index> index, Object number) {
        if (Elements.dtype(number) != DataTypes.dtype(array.getDtype())) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "set: " + number + " is " + Elements.dtype(number) + ", not " + DataTypes.dtype(array.getDtype()));
        }
        if (!isElement(array, index)) {
            throw Calls.lacking("set: Multik assigns a number only to one element");
        }
        Calls.run("set", () -> ScalarsGettersAndSettersKt.genSet5(array, positions(index), number));
    }

    private static void assign(NDArray<Object, Dimension> array, int[] at, NDArray<?, ?> values) {
        switch (array.getShape().length * 10 + at.length) {
            case 21 -> ViewGettersAndSettersKt.set1(Calls.<Object, D2>array("set", array), at[0],
                    Calls.<Object, D1>array("set", values));
            case 31 -> ViewGettersAndSettersKt.set2(Calls.<Object, D3>array("set", array), at[0],
                    Calls.<Object, D2>array("set", values));
            case 32 -> ViewGettersAndSettersKt.set3(Calls.<Object, D3>array("set", array), at[0], at[1],
                    Calls.<Object, D1>array("set", values));
            case 41 -> ViewGettersAndSettersKt.set4(Calls.<Object, D4>array("set", array), at[0],
                    Calls.<Object, D3>array("set", values));
            case 42 -> ViewGettersAndSettersKt.set5(Calls.<Object, D4>array("set", array), at[0], at[1],
                    Calls.<Object, D2>array("set", values));
            case 43 -> ViewGettersAndSettersKt.set6(Calls.<Object, D4>array("set", array), at[0], at[1], at[2],
                    Calls.<Object, D1>array("set", values));
            default -> throw Calls.lacking("set: Multik has no such assignment");
        }
    }
}
