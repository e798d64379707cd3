package org.tensortck.multik;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.kotlinx.multik.api.ConstructorsKt;
import org.jetbrains.kotlinx.multik.api.Multik;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.data.ScalarsGettersAndSettersKt;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * Arrays of Multik, in memory on the Java heap. An object is an {@link NDArray}, or the number that the library returns for a
 * single element; it has no arrays of rank 0.
 *
 * <p>Undeclared: {@link org.tensortck.spi.exchange.MemoryExport} and {@link org.tensortck.spi.exchange.MemoryImport}, since the
 * elements have no address.
 */
public final class MultikArrays implements ArrayLibrary<Object> {
    private static final Pattern JAR = Pattern.compile("multik-core-jvm-(.+)\\.jar$");

    private final Capabilities capabilities = new Capabilities(this,
            List.of(new Indices(), new Axes(), new Shapes(), new Joins(), new Operations(), new Reducing(),
                    new Complexes(), new Files()));

    /** Creates the library, which has no state. */
    public MultikArrays() {}

    @Override
    public String name() {
        return "multik";
    }

    /** {@inheritDoc} The jar has no version in it, but in its name. */
    @Override
    public String version() {
        Matcher jar = JAR.matcher(NDArray.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return jar.find() ? jar.group(1) : "unknown";
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public Set<DType> dtypes() {
        return DataTypes.dtypes();
    }

    @Override
    public DType defaultInteger() {
        return DType.INT64;
    }

    @Override
    public Object create(Values values, Optional<DType> dtype) {
        DType chosen = dtype.or(values::dtype).orElseGet(() -> inferred(values));
        int[] shape = values.shape().stream().mapToInt(Math::toIntExact).toArray();
        NDArray<Object, Dimension> array = ConstructorsKt.zeros(Multik.INSTANCE, shape, DataTypes.of(chosen));
        List<Scalar> elements = values.elements();
        for (int position = 0; position < elements.size(); position++) {
            array.getData().set(position, Elements.number(elements.get(position), chosen));
        }
        return array;
    }

    /** Returns the dtype that NumPy infers: the widest kind of the numbers. */
    private static DType inferred(Values values) {
        DType widest = values.elements().isEmpty() ? DType.FLOAT64 : DType.BOOL;
        for (Scalar value : values.elements()) {
            DType own = switch (value) {
                case Scalar.Bool _ -> DType.BOOL;
                case Scalar.Int _ -> DType.INT64;
                case Scalar.Real _ -> DType.FLOAT64;
                case Scalar.Complex _ -> DType.COMPLEX128;
            };
            widest = own.kind().compareTo(widest.kind()) > 0 ? own : widest;
        }
        return widest;
    }

    @Override
    public DType dtype(Object x) {
        return x instanceof NDArray<?, ?> array ? DataTypes.dtype(array.getDtype()) : Elements.dtype(x);
    }

    @Override
    public long[] shape(Object x) {
        return x instanceof NDArray<?, ?> array ? longs(array.getShape()) : new long[0];
    }

    @Override
    public long[] byteStrides(Object x) {
        if (!(x instanceof NDArray<?, ?> array)) {
            return new long[0];
        }
        long[] strides = longs(array.getStrides());
        for (int axis = 0; axis < strides.length; axis++) {
            strides[axis] *= array.getDtype().getItemSize();
        }
        return strides;
    }

    private static long[] longs(int[] integers) {
        long[] longs = new long[integers.length];
        for (int position = 0; position < integers.length; position++) {
            longs[position] = integers[position];
        }
        return longs;
    }

    /** {@inheritDoc} The library has no text of an element in the form of NumPy. */
    @Override
    public String scalarRepr(DType dtype, Scalar value) {
        throw new TensorException(ErrorKind.INVALID_ARGUMENT, "repr: Multik has no text of an element");
    }

    @Override
    public Scalar read(Object x, long... index) {
        return Elements.scalar(x instanceof NDArray<?, ?> array
                ? ScalarsGettersAndSettersKt.genGet5(array, Calls.integers(index))
                : x);
    }

    @Override
    public void write(Object x, Scalar value, long... index) {
        NDArray<Object, Dimension> array = Calls.array("set", x);
        ScalarsGettersAndSettersKt.genSet5(array, Calls.integers(index), Elements.number(value, dtype(x)));
    }

    /** {@inheritDoc} A number has no memory, and is its own copy. */
    @Override
    public Object copy(Object x) {
        return x instanceof NDArray<?, ?> array ? array.deepCopy() : x;
    }
}
