package org.tensortck.polyglot.embedded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tensortck.polyglot.cpython.JavaFunction;
import org.tensortck.polyglot.cpython.JavaObject;
import org.tensortck.polyglot.cpython.PythonCapsules;
import org.tensortck.polyglot.cpython.PythonModule;
import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.polyglot.python.Bridge;
import org.tensortck.polyglot.python.FromPython;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.LibraryCaller;

/** The bridge of the embedded CPython, where arrays are NumPy's own objects. */
final class EmbeddedBridge extends Bridge {
    private final LibraryCaller caller;
    private final PythonModule runtime;
    private Optional<PythonObject> makers = Optional.empty();

    /**
     * Creates a bridge.
     *
     * @param caller a tensor library with {@link NumPyArrays}
     * @param runtime the functions of {@code runtime.py}
     */
    EmbeddedBridge(LibraryCaller caller, PythonModule runtime) {
        super(caller);
        this.caller = caller;
        this.runtime = runtime;
    }

    /** Returns names and functions in turn, for {@code bridge} in {@code runtime.py}. */
    List<Object> functions() {
        List<Object> functions = new ArrayList<>();
        for (Method method : getClass().getMethods()) {
            if (method.isAnnotationPresent(FromPython.class)) {
                functions.add(method.getName());
                functions.add((JavaFunction) arguments -> call(method, arguments));
            }
        }
        return functions;
    }

    private @Nullable Object call(Method method, List<? extends @Nullable Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.size()) {
            throw new IllegalArgumentException("bridge." + method.getName() + " has " + types.length
                    + " parameters, and was given " + arguments.size() + " arguments");
        }
        try {
            return passed(method.invoke(this, arguments.toArray()));
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("bridge." + method.getName() + " is not accessible", e);
        }
    }

    /** Returns an object of which Python gets one: a value, which has none, is only passed through. */
    private static @Nullable Object passed(@Nullable Object object) {
        return object instanceof Value || object instanceof RuntimeException ? new JavaObject(object) : object;
    }

    /** Receives the functions that make the Python objects of values that are not plain. */
    @FromPython
    public void connect(PythonObject makers) {
        this.makers = Optional.of(makers);
    }

    /** Returns an array of NumPy as a value. */
    @FromPython
    public Value array(PythonObject array) {
        return caller.reference(Side.ARRAY, NumPyArrays.array(array));
    }

    /** Returns a NumPy scalar as a value. */
    @FromPython
    public Value scalar(String dtype, Value number) {
        return new Value.ArrayScalar(known(dtype), switch (number) {
            case Value.Bool(boolean value) -> Scalar.of(value);
            case Value.Int(BigInteger value) -> new Scalar.Int(value);
            case Value.Real(double value) -> Scalar.of(value);
            case Value.Complex(double real, double imaginary) -> new Scalar.Complex(real, imaginary);
            default -> throw new IllegalArgumentException(number + " is no number");
        });
    }

    /** Returns a dtype in the byte order that the machine does not have. */
    @FromPython
    public Value foreign_dtype(String dtype) {
        return new Value.ForeignDType(known(dtype));
    }

    private static DType known(String dtype) {
        return DType.named(dtype)
                .orElseThrow(
                        () -> new IllegalArgumentException("NumPy's dtype " + dtype + " is not in the vocabulary"));
    }

    /** Returns a view of the elements of an array, which stands for the object whose memory the array shares. */
    @FromPython
    public @Nullable Object buffer(PythonObject array) {
        return value("builtins.memoryview", () -> caller.call("builtins.memoryview", List.of(array(array)), Map.of()));
    }

    /** Returns an archive of arrays, a file of the scenario. */
    @FromPython
    public @Nullable Object archive(String file) {
        return value("np.load", () -> caller.call("np.load", List.of(Value.of(file)), Map.of()));
    }

    /** Returns a capsule of DLPack as a value, and so consumes it. */
    @FromPython
    public @Nullable Object take(PythonObject capsule) {
        return value("Tensor.__dlpack__", () -> caller.capsule(PythonCapsules.take(capsule.address())));
    }

    /** Returns an object of which nothing is known as a value. */
    @FromPython
    public Value owner() {
        return new Value.Owner();
    }

    /** Returns the folder of the files of the scenario. */
    @FromPython
    public String folder() {
        return caller.scenarioFolder().toString();
    }

    @Override
    protected @Nullable Object make(String what, @Nullable Object... parts) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(makers.orElseThrow(() -> new IllegalStateException("facade.py has not connected")));
        arguments.add(what);
        Arrays.stream(parts).map(EmbeddedBridge::passed).forEach(arguments::add);
        return runtime.call("make", PythonResults::object, arguments.toArray());
    }

    @Override
    protected Object capsule(Value.Capsule capsule) {
        return capsule.target();
    }

    @Override
    protected @Nullable Object reference(Value.Ref ref) {
        return ref.side() == Side.ARRAY ? ref.target() : super.reference(ref);
    }
}
