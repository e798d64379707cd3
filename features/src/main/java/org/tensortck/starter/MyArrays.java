package org.tensortck.starter;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Arrays: the core, and the capabilities that other objects have. */
public class MyArrays implements ArrayLibrary<Elements> {
    // NumPy writes the numbers between without an exponent.
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double SMALLEST_SCIENTIFIC = 1e16;
    private static final double SMALLEST_SCIENTIFIC_FLOAT32 = 1e6;

    private final List<Capability> parts;

    /** Creates the library with all its capabilities. */
    public MyArrays() {
        this(List.of());
    }

    /** Creates the library with the capabilities that these objects have. */
    public MyArrays(List<Capability> parts) {
        this.parts = parts;
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return parts.stream().filter(capability::isInstance).map(capability::cast).findFirst();
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<DType> dtypes() {
        return EnumSet.of(DType.FLOAT32, DType.FLOAT64);
    }

    @Override
    public DType defaultInteger() {
        return DType.INT64;
    }

    @Override
    public Elements create(Values values, Optional<DType> dtype) {
        return Elements.of(values, dtype.or(values::dtype).orElse(DType.FLOAT64));
    }

    @Override
    public DType dtype(Elements array) {
        return array.dtype();
    }

    @Override
    public long[] shape(Elements array) {
        return array.shape();
    }

    @Override
    public long[] byteStrides(Elements array) {
        return array.memory().byteStrides();
    }

    @Override
    public Scalar read(Elements array, long... index) {
        return array.read(index);
    }

    @Override
    public void write(Elements array, Scalar value, long... index) {
        array.write(value, index);
    }

    @Override
    public Elements copy(Elements array) {
        return array.copy();
    }

    @Override
    public String scalarRepr(DType dtype, Scalar value) {
        return "np." + dtype + "(" + (value instanceof Scalar.Real(double number) ? text(dtype, number) : value) + ")";
    }

    /** Returns the shortest text that distinguishes a number from the others of a dtype, in the form of NumPy. */
    static String text(DType dtype, double number) {
        double value = dtype == DType.FLOAT32 ? (float) number : number;
        String java = dtype == DType.FLOAT32 ? Float.toString((float) number) : Double.toString(number);
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return java.toLowerCase(Locale.ROOT).replace("infinity", "inf");
        }
        BigDecimal digits = new BigDecimal(java).stripTrailingZeros();
        double size = Math.abs(value);
        double limit = dtype == DType.FLOAT32 ? SMALLEST_SCIENTIFIC_FLOAT32 : SMALLEST_SCIENTIFIC;
        if (size >= SMALLEST_PLAIN && size < limit) {
            return digits.scale() <= 0 ? digits.toPlainString() + ".0" : digits.toPlainString();
        }
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.movePointLeft(exponent).toPlainString() + String.format(Locale.ROOT, "e%+03d", exponent);
    }
}
