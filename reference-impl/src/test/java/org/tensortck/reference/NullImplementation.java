package org.tensortck.reference;

import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.text.SummarizedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Capability;
import org.tensortck.spi.common.NumberLimits.FloatLimits;
import org.tensortck.spi.common.NumberLimits.IntegerLimits;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.ArrayBase;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;

/**
 * Implementations that have every method and do nothing of their own with it. The core of the reference is left to them, so
 * that a scenario comes as far as the operation that it is about.
 */
enum NullImplementation {
    /** Refuses every call of a capability. */
    REFUSES("refuses") {
        @Override
        Optional<Null> inPlaceOf(Side side, Method method) {
            return always(isOperation(method), call -> {
                throw new TensorException(ErrorKind.INVALID_ARGUMENT, call.method().getName() + ": not today");
            });
        }
    },
    /** Returns the same from every call of a capability: one tensor, one array, 0, False, a text. */
    CONSTANTS("constants") {
        @Override
        Optional<Null> inPlaceOf(Side side, Method method) {
            return always(isOperation(method), _ -> constant(side, method.getReturnType()));
        }
    },
    /** Copies whatever it returns, offers and takes over. */
    COPIES("copies") {
        @Override
        Optional<Null> inPlaceOf(Side side, Method method) {
            return of(isOperation(method), (call, noted) -> eachObject(call.proceed(), result -> {
                if (sharesWithArgument(call, result)) {
                    noted.run();
                }
                return copy(result);
            }));
        }
    },
    /** Returns the argument, or its memory, where a copy of it was asked for. */
    SHARES("shares") {
        @Override
        Optional<Null> inPlaceOf(Side side, Method method) {
            return of(isOperation(method) || method.getName().equals("copy"),
                    (call, noted) -> eachObject(call.proceed(), result -> {
                        Object shared = sharing(call, result);
                        if (!shared.equals(result) && !overlap(shared, result)) {
                            noted.run();
                        }
                        return shared;
                    }));
        }
    },
    /** Writes nothing, sets nothing, resizes nothing: calls without a result do nothing. */
    IDLE("idle") {
        @Override
        Optional<Null> inPlaceOf(Side side, Method method) {
            return always(isOperation(method) && method.getReturnType() == void.class, _ -> null);
        }
    },
    /** Prints nothing. */
    SILENT("silent") {
        @Override
        Optional<Null> inPlaceOf(Side side, Method method) {
            return always(method.getReturnType() == String.class
                    && (isOperation(method) || method.getName().equals("scalarRepr")), _ -> "");
        }
    };

    /** What the suite looks at objects with: no operations. */
    private static final Set<String> OBSERVATIONS = Set.of("byteOrder", "memory", "takeWarnings");
    private static final long LARGEST = 1000;
    private static final Values ZERO = new Values(List.of(1L), List.of(new Scalar.Real(0)));
    private static final Tensor TENSOR = BrokenReference.TENSORS.create(ZERO, Optional.empty());
    private static final NdArray ARRAY = BrokenReference.ARRAYS.create(ZERO, Optional.empty());

    private final String title;

    NullImplementation(String title) {
        this.title = title;
    }

    /** Returns the word for it in a table. */
    String title() {
        return title;
    }

    /** What is done in place of a method of the reference. */
    @FunctionalInterface
    interface Null {

        /** Does it, and notes where that is something else than the reference does. */
        Object apply(Call call, Runnable noted) throws ReflectiveOperationException;
    }

    /** Returns what it does in place of a method of the SPI, or empty where it leaves that to the reference. */
    abstract Optional<Null> inPlaceOf(Side side, Method method);

    private static Optional<Null> of(boolean isChanged, Null change) {
        return isChanged ? Optional.of(change) : Optional.empty();
    }

    private static Optional<Null> always(boolean isChanged, Fault fault) {
        return of(isChanged, (call, noted) -> {
            noted.run();
            return fault.apply(call);
        });
    }

    private static boolean isOperation(Method method) {
        return Capability.class.isAssignableFrom(method.getDeclaringClass())
                // A set says what there is.
                && method.getReturnType() != Set.class && !OBSERVATIONS.contains(method.getName());
    }

    private static Object constant(Side side, Class<?> type) {
        if (type == void.class || type == boolean.class || type == long.class) {
            return type == void.class ? null : type == long.class ? (Object) 0L : (Object) false;
        }
        return switch (type.getSimpleName()) {
            case "String" -> "constant";
            case "long[]" -> new long[0];
            case "DType" -> DType.FLOAT32;
            case "ByteOrder" -> ByteOrder.BIG_ENDIAN;
            case "Optional" -> Optional.empty();
            case "List" -> List.of(object(side));
            case "ArrayBase" -> new ArrayBase.Array<>(ARRAY);
            case "SharedMemory" -> BrokenReference.ARRAYS.share(ARRAY);
            case "FloatLimits" -> new FloatLimits(DType.FLOAT32, 0, 0, 0, 0, 0, 0);
            case "IntegerLimits" -> new IntegerLimits(DType.INT32, 0, BigInteger.ZERO, BigInteger.ZERO);
            case "Object" -> object(side);
            default -> throw new IllegalStateException("no constant of " + type);
        };
    }

    private static Object object(Side side) {
        return side == Side.TENSOR ? TENSOR : ARRAY;
    }

    private static Object eachObject(Object result, UnaryOperator<Object> change) {
        return result instanceof List<?> list ? list.stream().map(change).toList() : change.apply(result);
    }

    private static Object copy(Object result) {
        return switch (result) {
            case Tensor tensor -> BrokenReference.TENSORS.copy(tensor);
            case NdArray array -> BrokenReference.ARRAYS.copy(array);
            case SharedMemory memory when memory.dtype().inNumPy() && memory.device().equals(Device.CPU) ->
                BrokenReference.ARRAYS.share(BrokenReference.ARRAYS.copy(BrokenReference.ARRAYS.adopt(memory)));
            case null, default -> result;
        };
    }

    /** Returns whether an object is in the memory of an argument; what crosses a seam is, unless it is a copy. */
    private static boolean sharesWithArgument(Call call, Object result) {
        return result instanceof SharedMemory
                || call.arguments().stream()
                        .anyMatch(argument -> (argument instanceof SharedMemory memory && result != null
                                && memory.device().isHost())
                                        ? overlap(adopted(memory, result), result)
                                        : overlap(argument, result));
    }

    /** Returns memory as an object of the sort of another. */
    private static Object adopted(SharedMemory memory, Object sort) {
        return sort instanceof Tensor
                ? BrokenReference.TENSORS.adopt(memory)
                : sort instanceof NdArray ? BrokenReference.ARRAYS.adopt(memory) : memory;
    }

    private static boolean overlap(Object one, Object other) {
        return isObject(one) && isObject(other)
                && PrintingFaults.elements(one).overlaps("overlap", PrintingFaults.elements(other));
    }

    private static boolean isObject(Object object) {
        return object instanceof Tensor || object instanceof NdArray;
    }

    /** Returns the argument of a call, or an object in its memory, if what was returned looks the same. */
    private static Object sharing(Call call, Object result) {
        Object source = call.arguments().isEmpty() ? null : call.argument(0);
        if (source instanceof SharedMemory memory) {
            source = adopted(memory, result);
        }
        return isObject(result) && source != null && source.getClass() == result.getClass()
                && looks(source).equals(looks(result)) ? source : result;
    }

    private static List<Object> looks(Object object) {
        StridedElements elements = PrintingFaults.elements(object);
        List<Object> looks = new ArrayList<>(List.of(elements.dtype(), Arrays.toString(elements.shape())));
        if (elements.device().isHost() && SummarizedElements.size(elements.shape()) <= LARGEST) {
            looks.addAll(elements.toList("look"));
        } else {
            looks.add(object);
        }
        return looks;
    }
}
