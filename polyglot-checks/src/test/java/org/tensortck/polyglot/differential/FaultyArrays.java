package org.tensortck.polyglot.differential;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;

/** The reference arrays with a fault in one method. */
enum FaultyArrays {
    /** A range without a start and with a negative step begins one position too early. */
    NEGATIVE_STEP_OFF_BY_ONE("select") {
        @Override
        @SuppressWarnings("unchecked") // the parameters of Indexing.select
        Object call(Object sound, Method method, Object[] arguments) {
            List<Index> shifted = ((List<Index>) arguments[1]).stream().map(FaultyArrays::shifted).toList();
            return SOUND.select((NdArray) arguments[0], shifted);
        }
    },
    /** A copy of what is in row-major order already shares its memory. */
    COPY_THAT_SHARES("copy") {
        @Override
        Object call(Object sound, Method method, Object[] arguments) {
            NdArray array = (NdArray) arguments[0];
            NdArray copy = SOUND.copy(array);
            return Arrays.equals(SOUND.byteStrides(copy), SOUND.byteStrides(array))
                    ? SOUND.adopt(SOUND.share(array))
                    : copy;
        }
    },
    /** An index that is out of range selects everything. */
    INDEX_THAT_IS_NEVER_REFUSED("select") {
        @Override
        Object call(Object sound, Method method, Object[] arguments) throws ReflectiveOperationException {
            try {
                return method.invoke(sound, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof TensorException) {
                    return arguments[0];
                }
                throw e;
            }
        }
    },
    /** Another shape does not share the memory of what is in row-major order. */
    RESHAPE_THAT_COPIES("reshape") {
        @Override
        Object call(Object sound, Method method, Object[] arguments) throws ReflectiveOperationException {
            NdArray reshaped = (NdArray) method.invoke(sound, arguments);
            NdArray copy = SOUND.copy(reshaped);
            return Arrays.equals(SOUND.byteStrides(copy), SOUND.byteStrides(reshaped)) ? copy : reshaped;
        }
    },
    /** A mask of one axis is read from its end. */
    MASK_READ_BACKWARDS("select") {
        @Override
        @SuppressWarnings("unchecked") // the parameters of Indexing.select
        Object call(Object sound, Method method, Object[] arguments) {
            List<Index> turned = ((List<Index>) arguments[1]).stream().map(FaultyArrays::turned).toList();
            return SOUND.select((NdArray) arguments[0], turned);
        }
    };

    private static final Index BACKWARDS = new Index.Range(OptionalLong.empty(), OptionalLong.empty(),
            OptionalLong.of(-1));
    private static final ReferenceArrays SOUND = new ReferenceArrays();

    private final String method;

    FaultyArrays(String method) {
        this.method = method;
    }

    /** Does what the faulty method does. */
    abstract Object call(Object sound, Method called, Object[] arguments) throws ReflectiveOperationException;

    private static Index shifted(Index index) {
        return index instanceof Index.Range(var start, var stop, var step) && start.isEmpty() && step.orElse(1) < 0
                ? new Index.Range(OptionalLong.of(-2), stop, step)
                : index;
    }

    private static Index turned(Index index) {
        return index instanceof Index.Advanced(NdArray mask) && SOUND.dtype(mask) == DType.BOOL
                && SOUND.shape(mask).length == 1
                        ? new Index.Advanced(SOUND.select(mask, List.of(BACKWARDS)))
                        : index;
    }

    ArrayLibrary<?> library() {
        return (ArrayLibrary<?>) faulty(SOUND);
    }

    /** Returns the library, or a part of it, with this fault. */
    private Object faulty(Object sound) {
        return Proxy.newProxyInstance(FaultyArrays.class.getClassLoader(), sound.getClass().getInterfaces(),
                (proxy, called, arguments) -> {
                    try {
                        Object result = called.getName().equals(method)
                                ? call(sound, called, arguments)
                                : called.invoke(sound, arguments);
                        return result instanceof Optional<?> part && called.getName().equals("capability")
                                ? part.map(this::faulty)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
