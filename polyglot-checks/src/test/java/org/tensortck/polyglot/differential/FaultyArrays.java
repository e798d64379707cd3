package org.tensortck.polyglot.differential;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.reference.NdArray;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Index;
import org.tensortck.spi.TensorException;

/** The reference arrays with a fault in one method. */
enum FaultyArrays {
    /** A range without a start and with a negative step begins one position too early. */
    NEGATIVE_STEP_OFF_BY_ONE("select") {
        @Override
        @SuppressWarnings("unchecked") // the parameters of Indexing.select
        Object call(Method method, Object[] arguments) {
            List<Index> shifted = ((List<Index>) arguments[1]).stream().map(FaultyArrays::shifted).toList();
            return SOUND.select((NdArray) arguments[0], shifted);
        }
    },
    /** A copy of what is in row-major order already shares its memory. */
    COPY_THAT_SHARES("copy") {
        @Override
        Object call(Method method, Object[] arguments) {
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
        Object call(Method method, Object[] arguments) throws ReflectiveOperationException {
            try {
                return method.invoke(SOUND, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof TensorException) {
                    return arguments[0];
                }
                throw e;
            }
        }
    };

    private static final ReferenceArrays SOUND = new ReferenceArrays();

    private final String method;

    FaultyArrays(String method) {
        this.method = method;
    }

    /** Does what the faulty method does. */
    abstract Object call(Method called, Object[] arguments) throws ReflectiveOperationException;

    private static Index shifted(Index index) {
        return index instanceof Index.Range(var start, var stop, var step) && start.isEmpty() && step.orElse(1) < 0
                ? new Index.Range(OptionalLong.of(-2), stop, step)
                : index;
    }

    ArrayLibrary<?> library() {
        return (ArrayLibrary<?>) Proxy.newProxyInstance(FaultyArrays.class.getClassLoader(),
                ReferenceArrays.class.getInterfaces(), (proxy, called, arguments) -> {
                    try {
                        Object result = called.getName().equals(method)
                                ? call(called, arguments)
                                : called.invoke(SOUND, arguments);
                        // A capability that the library itself has is as faulty as the library.
                        return result instanceof Optional<?> part && part.orElse(null) == SOUND
                                ? Optional.of(proxy)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
