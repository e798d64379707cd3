package org.tensortck.vocabulary.call;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.Cuts;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** One call of a vocabulary function: its arguments by parameter name, as the types that implementations take. */
public final class Invocation {
    private static final Value NOTHING = new Value.Tuple(List.of());
    private static final Value ONLY_NONE = new Value.Tuple(List.of(Value.NONE));

    private final VocabularyFunction function;
    private final Libraries libraries;
    private final Map<String, Value> arguments;

    public Invocation(VocabularyFunction function, Libraries libraries, List<Value> positional,
            Map<String, Value> named) {
        this.function = function;
        this.libraries = libraries;
        this.arguments = new ArgumentBinding(function.signature()).bind(positional, named);
    }

    /** Returns the name of the function that is called. */
    public String function() {
        return function.name();
    }

    public Libraries libraries() {
        return libraries;
    }

    public TensorLibrary<Object> tensors() {
        return libraries.tensors();
    }

    public ArrayLibrary<Object> arrays() {
        return libraries.arrays();
    }

    public Library<Object> on(Side side) {
        return libraries.on(side);
    }

    /**
     * Returns the library on one side as the capability that this function needs.
     *
     * @param <C> the capability with the type of its objects, which here is that of any object
     */
    @SuppressWarnings("unchecked") // see Libraries
    public <C extends Capability> C capability(Side side, Class<? super C> capability) {
        return (C) libraries.capability(side, capability.asSubclass(Capability.class), function.name());
    }

    /** Returns the library on one side as a capability, or empty where it does not have it and this function can do without. */
    @SuppressWarnings("unchecked") // see Libraries
    public <C extends Capability> Optional<C> ifDeclared(Side side, Class<? super C> capability) {
        return (Optional<C>) on(side).capability(capability.asSubclass(Capability.class));
    }

    public Value tensor(Object tensor) {
        return libraries.ref(Side.TENSOR, tensor);
    }

    public Value array(Object array) {
        return libraries.ref(Side.ARRAY, array);
    }

    public Value object(Side side, Object object) {
        return libraries.ref(side, object);
    }

    public Value capsule(DlpackCapsule capsule) {
        return libraries.capsule(capsule);
    }

    public Value instance(String className, Object object) {
        return libraries.instance(className, object);
    }

    /** Returns an array as NumPy does: a 0-d array as a scalar. */
    public Value arrayOrScalar(Object array) {
        return arrays().shape(array).length == 0
                ? new Value.ArrayScalar(arrays().dtype(array), arrays().read(array))
                : array(array);
    }

    public MemoryExchange memory() {
        return new MemoryExchange(this);
    }

    public Value argument(String parameter) {
        return Objects.requireNonNull(arguments.get(parameter),
                () -> function.name() + " has no parameter " + parameter);
    }

    /** Returns the arguments by the names of the parameters. */
    public Map<String, Value> arguments() {
        return arguments;
    }

    /** Returns whether an argument is the default of its parameter; of remaining arguments that is none, or {@code None}. */
    public boolean isDefault(Signature.Parameter parameter) {
        Value argument = argument(parameter.name());
        return parameter.passing() == Signature.Passing.REST
                ? argument.equals(NOTHING) || argument.equals(ONLY_NONE)
                : parameter.defaultValue().filter(argument::equals).isPresent();
    }

    public boolean isNone(String parameter) {
        return argument(parameter) instanceof Value.None;
    }

    public boolean flag(String parameter) {
        if (argument(parameter) instanceof Value.Bool(boolean value)) {
            return value;
        }
        throw wrong(parameter, "a bool");
    }

    public long integer(String parameter) {
        if (argument(parameter) instanceof Value.Int(BigInteger value)) {
            return Integers.argument(parameter, value);
        }
        throw wrong(parameter, "an int");
    }

    public Scalar scalar(String parameter) {
        return Literals.scalar(argument(parameter)).orElseThrow(() -> wrong(parameter, "a number"));
    }

    public double real(String parameter) {
        return switch (argument(parameter)) {
            case Value.Int(BigInteger value) -> value.doubleValue();
            case Value.Real(double value) -> value;
            default -> throw wrong(parameter, "a number");
        };
    }

    /** Returns an int that C's {@code int} has to hold, or empty for {@code None}. */
    public OptionalInt optionalInt(String parameter, Side side) {
        return switch (argument(parameter)) {
            case Value.None() -> OptionalInt.empty();
            case Value.Int(BigInteger value) -> OptionalInt.of(Integers.axis(side, parameter, value));
            default -> throw wrong(parameter, "an int");
        };
    }

    /** Returns the axes that go away in a reduction: all for {@code None}. */
    public ReductionAxes reductionAxes(String parameter, Side side) {
        return switch (argument(parameter)) {
            case Value.None() -> new ReductionAxes.All();
            case Value.Int(BigInteger axis) -> new ReductionAxes.One(Integers.axis(side, parameter, axis));
            case Value.Tuple(List<Value> axes) -> reductionAxes(parameter, side, axes);
            case Value.ListOf(List<Value> axes) -> reductionAxes(parameter, side, axes);
            default -> throw wrong(parameter, "an int or ints");
        };
    }

    private ReductionAxes reductionAxes(String parameter, Side side, List<Value> axes) {
        return new ReductionAxes.Several(axes.stream().map(value -> {
            if (value instanceof Value.Int(BigInteger axis)) {
                return (long) Integers.axis(side, parameter, axis);
            }
            throw wrong(parameter, "an int or ints");
        }).toList());
    }

    /** Returns a number, or empty for {@code None}. */
    public OptionalDouble optionalReal(String parameter) {
        return isNone(parameter) ? OptionalDouble.empty() : OptionalDouble.of(real(parameter));
    }

    public String text(String parameter) {
        if (argument(parameter) instanceof Value.Text(String value)) {
            return value;
        }
        throw wrong(parameter, "a str");
    }

    /**
     * Returns the file of the scenario that an argument names, which may not exist.
     *
     * @throws EvaluationException where the name is a path
     */
    public Path file(String parameter) {
        return libraries.files().file(function.name(), text(parameter));
    }

    /** Returns how a file is mapped. */
    public FileMapping mapping(String parameter) {
        String argument = text(parameter);
        return Arrays.stream(FileMapping.values()).filter(mapping -> mapping.argument().equals(argument)).findFirst()
                .orElseThrow(() -> new TensorException(ErrorKind.INVALID_ARGUMENT,
                        function.name() + ": mode '" + argument + "' is none of 'r', 'r+', 'w+' and 'c'"));
    }

    /** Returns the implementation's own object of an argument. */
    public Object target(String parameter, Side side) {
        if (argument(parameter) instanceof Value.Ref ref && ref.side() == side) {
            return ref.target();
        }
        throw wrong(parameter, side == Side.TENSOR ? "a tensor" : "an array");
    }

    /** Returns the capsule of DLPack of an argument. */
    public DlpackCapsule capsule(String parameter) {
        if (argument(parameter) instanceof Value.Capsule capsule) {
            return capsule.target();
        }
        throw wrong(parameter, "a capsule");
    }

    /** Returns the object in Java of an argument that is an object of a class of Python. */
    public <I> I instance(String parameter, Class<I> type, String expected) {
        if (argument(parameter) instanceof Value.Instance instance && type.isInstance(instance.target())) {
            return type.cast(instance.target());
        }
        throw wrong(parameter, expected);
    }

    public Object self(Side side) {
        return target("self", side);
    }

    /**
     * Returns the numbers of an argument.
     *
     * @param dtype the dtype in which they are stored; if empty, the inferred dtype has to be declared
     * @param expected the expected kinds of argument, for the message
     */
    public Values values(String parameter, Side side, Optional<DType> dtype, String expected) {
        Values values = Literals.values(argument(parameter)).orElseThrow(() -> wrong(parameter, expected));
        return dtype.isPresent() ? values : declared(argument(parameter), values, side);
    }

    /** Returns numbers, if the library on one side has declared the dtype that they get by themselves. */
    Values declared(Value value, Values values, Side side) {
        Optional<DType> own = ownDType(value);
        DType integer = side == Side.TENSOR ? DType.INT64 : arrays().defaultInteger();
        DType real = side == Side.TENSOR ? tensors().defaultDType() : DType.FLOAT64;
        own.or(() -> Literals.inferred(values, integer, real))
                .ifPresent(needed -> libraries.declared(side, needed, function.name()));
        return new Values(values.shape(), values.elements(), own);
    }

    /** Returns the dtype of NumPy scalars, or empty for Python's own numbers. */
    private Optional<DType> ownDType(Value value) {
        Set<Optional<DType>> dtypes = Literals.dtypes(value);
        if (dtypes.size() > 1) {
            throw new EvaluationException(function.name() + ": " + value
                    + " should have NumPy scalars of one dtype or Python's own numbers, not both");
        }
        return dtypes.stream().findFirst().flatMap(dtype -> dtype);
    }

    /** Returns a dtype that the library on one side has declared, or empty for {@code None}. */
    public Optional<DType> dtype(String parameter, Side side) {
        return dtype(parameter, argument(parameter), side);
    }

    /** Returns a dtype that the library on one side has declared. */
    public DType requiredDType(String parameter, Side side) {
        return dtype(parameter, single(parameter), side)
                .orElseThrow(() -> wrong(parameter, "a dtype of " + side.module()));
    }

    /** Returns the only argument of a parameter that takes the remaining positional arguments, and that of any other. */
    private Value single(String parameter) {
        return isRest(parameter) && rest(parameter).size() == 1 ? rest(parameter).getFirst() : argument(parameter);
    }

    private boolean isRest(String parameter) {
        return parameter(parameter).passing() == Signature.Passing.REST;
    }

    private Signature.Parameter parameter(String name) {
        return function.signature().parameters().stream().filter(found -> found.name().equals(name)).findFirst()
                .orElseThrow();
    }

    /** Returns a dtype that is, or is in, an argument, as {@link #dtype(String, Side)}. */
    public Optional<DType> dtype(String parameter, Value value, Side side) {
        return switch (value) {
            case Value.None() -> Optional.empty();
            case Value.DTypeOf(Side of, DType dtype) when of == side ->
                Optional.of(libraries.declared(side, dtype, function.name()));
            default -> throw wrong(parameter, "a dtype of " + side.module());
        };
    }

    /** Returns the casts that the argument {@code casting} allows. */
    public Casting casting(String parameter) {
        String argument = text(parameter);
        return Arrays.stream(Casting.values()).filter(casting -> casting.argument().equals(argument)).findFirst()
                .orElseThrow(() -> new TensorException(ErrorKind.INVALID_ARGUMENT,
                        parameter + ": '" + argument + "' is not a casting rule"));
    }

    /** Returns the value of {@code copy=}. */
    public Copying copying(String parameter) {
        return isNone(parameter) ? Copying.IF_NEEDED : flag(parameter) ? Copying.ALWAYS : Copying.NEVER;
    }

    /** Returns the value of {@code order=}. */
    public MemoryOrder order(String parameter) {
        return switch (text(parameter)) {
            case "C" -> MemoryOrder.C;
            case "F" -> MemoryOrder.F;
            case "A" -> MemoryOrder.A;
            case "K" -> MemoryOrder.K;
            default -> throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    function.name() + ": order '" + text(parameter) + "' is none of 'C', 'F', 'A' and 'K'");
        };
    }

    /** Returns a device that the tensor library has declared, or empty for {@code None}. */
    public Optional<Device> device(String parameter) {
        return device(parameter, argument(parameter));
    }

    /** Returns a device that is, or is in, an argument, as {@link #device(String)}. */
    public Optional<Device> device(String parameter, Value value) {
        return switch (value) {
            case Value.None() -> Optional.empty();
            case Value.DeviceOf(Device device) -> Optional.of(libraries.declared(device, function.name()));
            case Value.Text(String text) ->
                Optional.of(libraries.declared(tensors().namedDevice(text, OptionalLong.empty()), function.name()));
            default -> throw wrong(parameter, "a device");
        };
    }

    /** Returns the arguments of a parameter that takes the remaining positional arguments. */
    public List<Value> rest(String parameter) {
        if (argument(parameter) instanceof Value.Tuple(List<Value> items)) {
            return items;
        }
        throw wrong(parameter, "positional arguments");
    }

    /** Returns the lengths given as {@code f(2, 3)} or as {@code f((2, 3))}. */
    public long[] size(String parameter) {
        List<Value> items = rest(parameter);
        if (items.size() == 1 && items.getFirst() instanceof Value.Tuple(List<Value> inner)) {
            return lengths(parameter, inner);
        }
        if (items.size() == 1 && items.getFirst() instanceof Value.ListOf(List<Value> inner)) {
            return lengths(parameter, inner);
        }
        return lengths(parameter, items);
    }

    /** Returns an int, the ints of a tuple or of a list, or the {@linkplain #size remaining} arguments. */
    public long[] integers(String parameter) {
        return isRest(parameter) ? size(parameter) : integers(parameter, argument(parameter));
    }

    /** Returns the shapes that remain as positional arguments. */
    public List<long[]> shapes(String parameter) {
        return rest(parameter).stream().map(shape -> integers(parameter, shape)).toList();
    }

    /** Returns the ints of a value that is, or is in, an argument: an int, or the ints of a tuple or of a list. */
    public long[] integers(String parameter, Value value) {
        return switch (value) {
            case Value.Tuple(List<Value> items) -> lengths(parameter, items);
            case Value.ListOf(List<Value> items) -> lengths(parameter, items);
            default -> lengths(parameter, List.of(value));
        };
    }

    private long[] lengths(String parameter, List<Value> items) {
        long[] lengths = new long[items.size()];
        for (int axis = 0; axis < lengths.length; axis++) {
            if (!(items.get(axis) instanceof Value.Int(BigInteger value))) {
                throw wrong(parameter, "ints");
            }
            lengths[axis] = Integers.argument(parameter, value);
        }
        return lengths;
    }

    /** Returns an int, or empty for {@code None}. */
    public OptionalLong optionalInteger(String parameter) {
        return isNone(parameter) ? OptionalLong.empty() : OptionalLong.of(integer(parameter));
    }

    /** Returns integers as {@link #integers(String)}, or empty for {@code None} and where nothing at all is the default. */
    public Optional<long[]> optionalIntegers(String parameter) {
        boolean isNothing = argument(parameter).equals(NOTHING) && isDefault(parameter(parameter));
        return isNone(parameter) || isNothing ? Optional.empty() : Optional.of(integers(parameter));
    }

    /** Returns an int as a number of sections, or the ints of a tuple or of a list as cuts. */
    public Cuts cuts(String parameter) {
        return argument(parameter) instanceof Value.Int
                ? new Cuts.Sections(integer(parameter))
                : new Cuts.Before(Arrays.stream(integers(parameter)).boxed().toList());
    }

    /** Returns the implementation's own objects that the items of a tuple or of a list stand for. */
    public List<Object> objects(String parameter, Side side) {
        List<Value> items = switch (argument(parameter)) {
            case Value.Tuple(List<Value> parts) -> parts;
            case Value.ListOf(List<Value> parts) -> parts;
            default -> throw wrong(parameter, "a list");
        };
        List<Object> objects = new ArrayList<>();
        for (Value item : items) {
            if (!(item instanceof Value.Ref ref) || ref.side() != side) {
                throw wrong(parameter, side == Side.TENSOR ? "a list of tensors" : "a list of arrays");
            }
            objects.add(ref.target());
        }
        return objects;
    }

    /** Returns the tuple of values that stand for objects. */
    public Value.Tuple tuple(Side side, List<Object> objects) {
        return new Value.Tuple(objects.stream().map(object -> object(side, object)).toList());
    }

    /** Returns the failure that an argument is not of a type that the vocabulary knows for this parameter. */
    public EvaluationException wrong(String parameter, String expected) {
        return new EvaluationException(
                function.name() + ": argument '" + parameter + "' should be " + expected + ", but is "
                        + argument(parameter));
    }
}
