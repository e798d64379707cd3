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
import org.tensortck.spi.ArrayBase;
import org.tensortck.spi.Capability;
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.NumberLimits.FloatLimits;
import org.tensortck.spi.NumberLimits.IntegerLimits;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.Values;
import org.tensortck.value.Side;

/**
 * Implementations that have every method and do nothing of their own with it. The core of the reference is left to them, so
 * that a scenario comes as far as the operation that it is about.
 */
enum NullImplementation {
    /** Refuses every call of a capability. */
    REFUSES("refuses everything") {
        @Override
        Optional<Fault> inPlaceOf(Side side, Method method) {
            return of(isOperation(method), call -> {
                throw new TensorException(ErrorKind.INVALID_ARGUMENT, call.method().getName() + ": not today");
            });
        }
    },
    /** Returns the same from every call of a capability: one tensor, one array, 0, False, a text. */
    CONSTANTS("returns constants") {
        @Override
        Optional<Fault> inPlaceOf(Side side, Method method) {
            return of(isOperation(method), _ -> constant(side, method.getReturnType()));
        }
    },
    /** Copies whatever it returns, offers and takes over. */
    COPIES("always copies") {
        @Override
        Optional<Fault> inPlaceOf(Side side, Method method) {
            return of(isOperation(method) || Set.of("share", "adopt").contains(method.getName()),
                    call -> eachObject(call.proceed(), NullImplementation::copy));
        }
    },
    /** Returns the argument, or its memory, where a copy of it was asked for. */
    SHARES("always shares") {
        @Override
        Optional<Fault> inPlaceOf(Side side, Method method) {
            return of(isOperation(method) || method.getName().equals("copy"),
                    call -> eachObject(call.proceed(), result -> sharing(call, result)));
        }
    },
    /** Writes nothing, sets nothing, resizes nothing: calls without a result do nothing. */
    IDLE("does nothing in place") {
        @Override
        Optional<Fault> inPlaceOf(Side side, Method method) {
            return of(isOperation(method) && method.getReturnType() == void.class, _ -> null);
        }
    },
    /** Prints nothing. */
    SILENT("empty texts") {
        @Override
        Optional<Fault> inPlaceOf(Side side, Method method) {
            return of(method.getReturnType() == String.class
                    && (isOperation(method) || method.getName().equals("scalarRepr")), _ -> "");
        }
    };

    private static final long LARGEST = 1000;
    private static final Values ZERO = new Values(List.of(1L), List.of(new Scalar.Real(0)));
    private static final Tensor TENSOR = BrokenReference.TENSORS.create(ZERO, Optional.empty());
    private static final NdArray ARRAY = BrokenReference.ARRAYS.create(ZERO, Optional.empty());

    private final String title;

    NullImplementation(String title) {
        this.title = title;
    }

    /** Returns what it does, for a table. */
    String title() {
        return title;
    }

    /** Returns what it does in place of a method of the SPI, or empty where it leaves that to the reference. */
    abstract Optional<Fault> inPlaceOf(Side side, Method method);

    private static Optional<Fault> of(boolean isChanged, Fault fault) {
        return isChanged ? Optional.of(fault) : Optional.empty();
    }

    private static boolean isOperation(Method method) {
        return Capability.class.isAssignableFrom(method.getDeclaringClass())
                && method.getReturnType() != Set.class; // which says what there is
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

    /** Returns the argument of a call, or an object in its memory, if what was returned looks the same. */
    private static Object sharing(Call call, Object result) {
        Object source = call.arguments().isEmpty() ? null : call.argument(0);
        if (source instanceof SharedMemory memory && result instanceof Tensor) {
            source = BrokenReference.TENSORS.adopt(memory);
        } else if (source instanceof SharedMemory memory && result instanceof NdArray) {
            source = BrokenReference.ARRAYS.adopt(memory);
        }
        return source != null && source.getClass() == result.getClass() && looks(source).equals(looks(result))
                ? source
                : result;
    }

    private static List<Object> looks(Object object) {
        if (!(object instanceof Tensor) && !(object instanceof NdArray)) {
            return List.of(object);
        }
        StridedElements elements = PrintingFaults.elements(object);
        List<Object> looks = new ArrayList<>(List.of(elements.dtype(), Arrays.toString(elements.shape())));
        if (elements.device().isHost() && Excerpt.size(elements.shape()) <= LARGEST) {
            Broadcast.forEachPosition(elements.shape(), position -> looks.add(elements.at(position)));
        } else {
            looks.add(object);
        }
        return looks;
    }
}
