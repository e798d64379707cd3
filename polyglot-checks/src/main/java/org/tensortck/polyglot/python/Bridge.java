package org.tensortck.polyglot.python;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tensortck.evaluate.Caller;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.VocabularyFunction;

/**
 * The Java half of {@code facade.py}: provides the vocabulary, executes calls, and converts between Python objects and
 * values. Each Python has a subclass of its own, which makes objects in that Python.
 *
 * <p>Only Python calls its methods.
 */
public abstract class Bridge {
    private static final int HEXADECIMAL = 16;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Caller caller;

    /** Creates a bridge to a caller, which executes all calls. */
    protected Bridge(Caller caller) {
        this.caller = caller;
    }

    /**
     * Returns the Python object of a value that is not plain.
     *
     * @param what the method of the class {@code Makers} of {@code facade.py}
     * @param parts its arguments: plain objects, values, and objects that this method has returned
     */
    protected abstract @Nullable Object make(String what, @Nullable Object... parts);

    /** Returns the Python object of a capsule. */
    protected @Nullable Object capsule(Value.Capsule capsule) {
        return make("capsule", capsule);
    }

    /** Returns the Python object of a tensor or an array. */
    protected @Nullable Object reference(Value.Ref ref) {
        return make("reference", ref.side().name(), ref.id(), ref);
    }

    /** Returns name, form and signature of every function but those that only assertions call. */
    @FromPython
    public List<List<String>> rows() {
        return vocabulary.functions().stream().filter(row -> !row.owner().equals("tck")).map(Bridge::row).toList();
    }

    private static List<String> row(VocabularyFunction function) {
        return List.of(function.name(), function.form().name(), SignatureText.of(function.signature()));
    }

    /** Returns the names of the constants. */
    @FromPython
    public List<String> constants() {
        return List.copyOf(vocabulary.constants().keySet());
    }

    /** Returns a constant as a Python object. */
    @FromPython
    public @Nullable Object constant(String name) {
        return toPython(Objects.requireNonNull(vocabulary.constants().get(name), () -> "there is no constant " + name));
    }

    /** Calls a function of the vocabulary; returns its result, or the Python error to raise, which carries the failure. */
    @FromPython
    public @Nullable Object call(String function, List<Object> positional, Map<String, Object> named) {
        try {
            Map<String, Value> options = new HashMap<>();
            named.forEach((name, value) -> options.put(name, (Value) value));
            return toPython(caller.call(function, values(positional), options));
        } catch (RuntimeException e) {
            return failure(function, e);
        }
    }

    private @Nullable Object failure(String function, RuntimeException failure) {
        return make("failure", PythonErrors.className(failure, function), String.valueOf(failure.getMessage()), failure,
                PythonErrors.reason(failure).name());
    }

    /**
     * Returns a value, or the Python error to raise.
     *
     * @param function the function of the vocabulary that the error is of
     */
    protected @Nullable Object value(String function, Supplier<Value> value) {
        try {
            return value.get();
        } catch (RuntimeException e) {
            return failure(function, e);
        }
    }

    /** Returns the class and a part of the message of PyTorch's warning for each kind that the last calls gave. */
    @FromPython
    public List<List<String>> warnings() {
        return caller.takeWarnings(false).kinds().stream()
                .map(kind -> KindTable.warnings().rows().stream().filter(row -> row.kind() == kind).findFirst()
                        .map(row -> List.of(row.type(), row.fragment()))
                        .orElse(List.of("UserWarning", kind.name())))
                .toList();
    }

    private static List<Value> values(List<Object> items) {
        return items.stream().map(Value.class::cast).toList();
    }

    private @Nullable Object toPython(Value value) {
        return switch (value) {
            case Value.None() -> make("none");
            case Value.Ellipsis() -> make("ellipsis");
            case Value.Bool(boolean bool) -> bool;
            case Value.Int(BigInteger integer) -> integer.bitLength() < Long.SIZE
                    ? (Object) integer.longValueExact()
                    : make("integer", integer.toString(HEXADECIMAL));
            case Value.Real(double real) -> real;
            case Value.Complex(double real, double imaginary) -> make("complex", real, imaginary);
            case Value.Text(String text) -> text;
            case Value.Tuple(List<Value> items) -> make("tuple", items.stream().map(this::toPython).toArray());
            case Value.ListOf(List<Value> items) -> make("list", items.stream().map(this::toPython).toArray());
            case Value.Dict(Map<String, Value> items) -> make("dict", items.entrySet().stream()
                    .flatMap(item -> Stream.of(item.getKey(), toPython(item.getValue()))).toArray());
            case Value.Slice(Value start, Value stop, Value step) ->
                make("slice", toPython(start), toPython(stop), toPython(step));
            case Value.DTypeOf(Side side, DType dtype) -> make("dtype", side.name(), dtype.typeName());
            case Value.ForeignDType(DType dtype) -> make("foreign_dtype", dtype.typeName(), value);
            case Value.Limits limits ->
                make("limits", limits.side().name(), limits.floating() ? "finfo" : "iinfo", value);
            case Value.DeviceOf(Device device) ->
                make("device", device.type(), device.index() == Device.NO_INDEX ? null : device.index(), value);
            case Value.Context _ -> make("context", value);
            case Value.TypeOf(String qualifiedName) -> make("type", qualifiedName);
            case Value.ArrayScalar(DType dtype, Scalar number) ->
                make("scalar", dtype.typeName(), toPython(Value.of(number)), value);
            case Value.Owner _ -> make("owner", value);
            case Value.Capsule capsule -> capsule(capsule);
            case Value.Instance instance -> make("instance", instance.className(), value);
            case Value.Module(String name) -> make("module", name);
            case Value.Callable(String function, Optional<Value> receiver) ->
                make("callable", function, receiver.map(this::toPython).orElse(null));
            case Value.Ref ref -> reference(ref);
        };
    }

    /** Returns {@code None} as a value. */
    @FromPython
    public Value none() {
        return Value.NONE;
    }

    /** Returns {@code ...} as a value. */
    @FromPython
    public Value ellipsis() {
        return new Value.Ellipsis();
    }

    /** Returns a bool as a value. */
    @FromPython
    public Value bool(boolean value) {
        return new Value.Bool(value);
    }

    /** Returns an int as a value. */
    @FromPython
    public Value integer(BigInteger value) {
        return new Value.Int(value);
    }

    /** Returns a float as a value. */
    @FromPython
    public Value real(double value) {
        return new Value.Real(value);
    }

    /** Returns a complex as a value. */
    @FromPython
    public Value complex(double real, double imaginary) {
        return new Value.Complex(real, imaginary);
    }

    /** Returns a str as a value. */
    @FromPython
    public Value text(String value) {
        return new Value.Text(value);
    }

    /** Returns a tuple of values. */
    @FromPython
    public Value tuple(List<Object> items) {
        return new Value.Tuple(values(items));
    }

    /** Returns a list of values. */
    @FromPython
    public Value list(List<Object> items) {
        return new Value.ListOf(values(items));
    }

    /** Returns a dict of its keys and the values that they stand for. */
    @FromPython
    public Value dict(List<String> keys, List<Object> items) {
        Map<String, Value> dict = new LinkedHashMap<>();
        List<Value> values = values(items);
        for (int place = 0; place < values.size(); place++) {
            dict.put(keys.get(place), values.get(place));
        }
        return new Value.Dict(dict);
    }

    /** Returns a slice of values. */
    @FromPython
    public Value slice(Object start, Object stop, Object step) {
        return new Value.Slice((Value) start, (Value) stop, (Value) step);
    }

    /** Returns a dtype by the name of its side and its own name. */
    @FromPython
    public Value dtype(String side, String name) {
        return new Value.DTypeOf(Side.valueOf(side), DType.named(name).orElseThrow());
    }

    /** Returns the name of a dtype's category. */
    @FromPython
    public String kind(String dtype) {
        return DType.named(dtype).orElseThrow().kind().name();
    }

    /** Returns a class by its qualified name. */
    @FromPython
    public Value type(String qualifiedName) {
        return new Value.TypeOf(qualifiedName);
    }

    /** Returns a module by the name that the notation uses. */
    @FromPython
    public Value module(String name) {
        return new Value.Module(name);
    }

    /** Returns a function of the vocabulary with the object it is bound to, or {@code None}. */
    @FromPython
    public Value callable(String function, @Nullable Object receiver) {
        return new Value.Callable(function, Optional.ofNullable((Value) receiver));
    }
}
