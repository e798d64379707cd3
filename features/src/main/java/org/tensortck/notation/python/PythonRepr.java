package org.tensortck.notation.python;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tensortck.notation.error.NotationException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The results of Python's {@code repr} and {@code str} for plain values. */
public final class PythonRepr {
    private static final int DEEPEST = 200;

    private final Function<Value, String> objects;
    private final Function<BigInteger, String> integers;
    private int depth;

    private PythonRepr(Function<Value, String> objects, Function<BigInteger, String> integers) {
        this.objects = objects;
        this.integers = integers;
    }

    /**
     * Returns the repr. Tensors and arrays appear as names such as {@code Tensor#1}, so this is for messages where one
     * may occur.
     */
    public static String repr(Value value) {
        return new PythonRepr(object -> object instanceof Value.ArrayScalar(DType dtype, var scalar)
                ? "np." + dtype + "(" + repr(Value.of(scalar)) + ")"
                : object.toString(), IntegerText::shown).text(value);
    }

    /** Returns the repr, with that of tensors, arrays and NumPy scalars as a function gives it. */
    public static String repr(Value value, Function<Value, String> objects) {
        return new PythonRepr(objects, IntegerText::of).text(value);
    }

    /** Returns the str of a value that is no tensor, array or NumPy scalar; of their reprs inside as a function does. */
    public static String str(Value value, Function<Value, String> objects) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.DeviceOf(Device device) -> device.toString();
            case Value.DTypeOf(Side side, DType dtype) when side == Side.ARRAY -> dtype.typeName();
            case Value.ForeignDType(DType dtype) -> foreignName(dtype);
            default -> repr(value, objects);
        };
    }

    private String text(Value value) {
        return switch (value) {
            case Value.None _ -> "None";
            case Value.Ellipsis _ -> "Ellipsis";
            case Value.Bool(boolean bool) -> bool ? "True" : "False";
            case Value.Int(var integer) -> integers.apply(integer);
            case Value.Real(double real) -> FloatText.withPoint(real);
            case Value.Complex complex -> complex(complex);
            case Value.Text(String string) -> QuotedText.of(string);
            case Value.Tuple(List<Value> items) -> items.size() == 1
                    ? "(" + joined(items) + ",)"
                    : "(" + joined(items) + ")";
            case Value.ListOf(List<Value> items) -> "[" + joined(items) + "]";
            case Value.Slice(Value start, Value stop, Value step) ->
                "slice(" + joined(List.of(start, stop, step)) + ")";
            case Value.DTypeOf(Side side, DType dtype) -> side == Side.TENSOR
                    ? "torch." + dtype
                    : "dtype('" + dtype + "')";
            case Value.ForeignDType(DType dtype) -> "dtype('" + foreignName(dtype) + "')";
            case Value.Limits limits -> limits.side().module() + (limits.floating() ? ".finfo(" : ".iinfo(")
                    + limits.side().module() + "." + limits.dtype() + ")";
            case Value.DeviceOf(Device device) -> device(device);
            case Value.TypeOf(String name) -> "<class '" + name + "'>";
            case Value.Context _ -> throw new NotationException("the repr of a context is not in the notation");
            case Value.Owner _ ->
                throw new NotationException("the repr of an object that owns memory is not in the notation");
            case Value.Dict _ -> throw new NotationException("the repr of a dict is not in the notation");
            case Value.Capsule _ -> throw new NotationException("the repr of a capsule is not in the notation");
            case Value.Module(String name) -> "<module '" + name + "'>";
            case Value.Callable(String function, Optional<Value> _) -> "<function " + function + ">";
            case Value.ArrayScalar _,Value.Ref _,Value.Instance _ -> objects.apply(value);
        };
    }

    private String joined(List<Value> items) {
        if (depth == DEEPEST) {
            throw new NotationException("lists are printed to a depth of " + DEEPEST);
        }
        depth++;
        String joined = items.stream().map(this::text).collect(Collectors.joining(", "));
        depth--;
        return joined;
    }

    /** Leaves a real part of positive zero out, as Python does. */
    private static String complex(Value.Complex value) {
        String imaginary = FloatText.of(value.imaginary()) + "j";
        if (Double.doubleToLongBits(value.real()) == 0L) {
            return imaginary;
        }
        String sign = imaginary.startsWith("-") ? "" : "+";
        return "(" + FloatText.of(value.real()) + sign + imaginary + ")";
    }

    /** Returns NumPy's name of a dtype of foreign byte order, such as {@code >f4}. */
    private static String foreignName(DType dtype) {
        String order = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ">" : "<";
        String kind = switch (dtype.kind()) {
            case BOOL -> "b";
            case UNSIGNED -> "u";
            case SIGNED -> "i";
            case FLOAT -> "f";
            case COMPLEX -> "c";
        };
        return order + kind + dtype.byteSize();
    }

    private static String device(Device device) {
        String index = device.index() == Device.NO_INDEX ? "" : ", index=" + device.index();
        return "device(type='" + device.type() + "'" + index + ")";
    }
}
