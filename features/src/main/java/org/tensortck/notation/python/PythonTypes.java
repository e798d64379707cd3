package org.tensortck.notation.python;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The classes of values. */
public final class PythonTypes {
    /** Classes that the vocabulary has as functions, because scenarios call them. */
    private static final Set<String> CLASSES_THAT_ARE_CALLED = Set.of("torch.device", "torch.dtype", "torch.Tensor");

    private PythonTypes() {}

    /** Returns the class of a value, as {@code type} does. */
    public static Value.TypeOf type(Value value) {
        return new Value.TypeOf(switch (value) {
            case Value.Callable _ -> throw new NotationException("the class of a function is not in the notation");
            case Value.Owner _ ->
                throw new NotationException("the class of an object that owns memory is not in the notation");
            case Value.Capsule _ -> throw new NotationException("the class of a capsule is not in the notation");
            case Value.Context _ -> throw new NotationException("the class of a context is not in the notation");
            case Value.ForeignDType _ ->
                throw new NotationException("the class of a NumPy dtype is not in the notation");
            case Value.DTypeOf(Side side, DType _) when side == Side.ARRAY -> throw new NotationException(
                    "the class of a NumPy dtype is not in the notation, which does not tell it from a scalar's class");
            default -> name(value);
        });
    }

    /** Returns the qualified name of the class of a value. */
    public static String name(Value value) {
        return switch (value) {
            case Value.None _ -> "NoneType";
            case Value.Ellipsis _ -> "ellipsis";
            case Value.Bool _ -> "bool";
            case Value.Int _ -> "int";
            case Value.Real _ -> "float";
            case Value.Complex _ -> "complex";
            case Value.Text _ -> "str";
            case Value.Tuple _ -> "tuple";
            case Value.ListOf _ -> "list";
            case Value.Dict _ -> "dict";
            case Value.Slice _ -> "slice";
            case Value.DTypeOf(Side side, DType _) -> side == Side.TENSOR ? "torch.dtype" : "numpy.dtype";
            case Value.ForeignDType _ -> "numpy.dtype";
            case Value.Limits limits -> (limits.side() == Side.TENSOR ? "torch." : "numpy.")
                    + (limits.floating() ? "finfo" : "iinfo");
            case Value.DeviceOf _ -> "torch.device";
            case Value.Context _ -> "context";
            case Value.TypeOf _ -> "type";
            case Value.ArrayScalar scalar -> scalarClass(scalar.dtype());
            case Value.Owner _ -> "owner of memory";
            case Value.Capsule _ -> "capsule";
            case Value.Instance instance -> instance.className();
            case Value.Module _ -> "module";
            case Value.Callable _ -> "function";
            case Value.Ref ref -> ref.side() == Side.TENSOR ? "torch.Tensor" : "numpy.ndarray";
        };
    }

    /** Returns a value's class with an article, for messages: {@code "an int"}. */
    public static String described(Value value) {
        String name = name(value);
        return switch (value) {
            case Value.None _ -> "None";
            case Value.Ellipsis _ -> "...";
            default -> ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
        };
    }

    /** Returns the class that a value is, where it is one. {@code np.float32} is both a dtype and a class. */
    public static Optional<String> className(Value value) {
        return switch (value) {
            case Value.TypeOf(String name) -> Optional.of(name);
            case Value.DTypeOf(Side side, DType dtype) when side == Side.ARRAY -> Optional.of(scalarClass(dtype));
            case Value.Callable(String function, Optional<Value> receiver) when receiver.isEmpty()
                    && CLASSES_THAT_ARE_CALLED.contains(function) ->
                Optional.of(function);
            default -> Optional.empty();
        };
    }

    private static String scalarClass(DType dtype) {
        return "numpy." + dtype.typeName();
    }

    public static boolean isInstance(Value value, Value classes) {
        if (classes instanceof Value.Tuple(List<Value> items)) {
            return items.stream().anyMatch(item -> isInstance(value, item));
        }
        String className = className(classes).orElseThrow(
                () -> PythonException
                        .typeError("isinstance takes a class or a tuple of classes, not " + described(classes)));
        return name(value).equals(className) || bases(value).contains(className);
    }

    private static List<String> bases(Value value) {
        return switch (value) {
            case Value.Bool _ -> List.of("int");
            case Value.ArrayScalar scalar -> scalarBases(scalar.dtype());
            default -> List.of();
        };
    }

    private static List<String> scalarBases(DType dtype) {
        return switch (dtype.kind()) {
            case BOOL -> List.of("numpy.generic");
            case UNSIGNED -> List.of("numpy.unsignedinteger", "numpy.integer", "numpy.number", "numpy.generic");
            case SIGNED -> List.of("numpy.signedinteger", "numpy.integer", "numpy.number", "numpy.generic");
            case FLOAT -> List.of("numpy.floating", "numpy.inexact", "numpy.number", "numpy.generic",
                    dtype == DType.FLOAT64 ? "float" : "numpy.floating");
            case COMPLEX -> List.of("numpy.complexfloating", "numpy.inexact", "numpy.number", "numpy.generic",
                    dtype == DType.COMPLEX128 ? "complex" : "numpy.complexfloating");
        };
    }
}
