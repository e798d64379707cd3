package org.tensortck.vocabulary;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.TensorLibrary;

/**
 * The boundary between the suite and a library: every call of the library and of its capabilities goes through it.
 *
 * <p>A {@link TensorException} is a refusal. Whatever else a library throws is a failure of the implementation, even an
 * exception of the suite's own; so is a null. The suite therefore never takes what a library throws for its own word, such
 * as that a case is unsupported. It asks once for what a library declares, which therefore cannot be taken back
 * later.
 */
final class LibraryBoundary implements InvocationHandler {
    private final Object target;
    private final Map<List<?>, Object> declared = new HashMap<>();

    private LibraryBoundary(Object target) {
        this.target = target;
    }

    /** Returns a tensor library whose calls cross the boundary. */
    @SuppressWarnings("unchecked") // an implementation only ever gets objects back that it made itself
    static TensorLibrary<Object> around(TensorLibrary<?> tensors) {
        return around(TensorLibrary.class, tensors);
    }

    /** Returns an array library whose calls cross the boundary. */
    @SuppressWarnings("unchecked") // an implementation only ever gets objects back that it made itself
    static ArrayLibrary<Object> around(ArrayLibrary<?> arrays) {
        return around(ArrayLibrary.class, arrays);
    }

    private static <I> I around(Class<I> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, new LibraryBoundary(target)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "capability", "dtypes", "devices" -> declared(method, arguments);
            default -> called(method, arguments);
        };
    }

    /** Returns what the library declares, asking it the first time only. */
    private Object declared(Method method, Object[] arguments) {
        List<?> question = arguments == null ? List.of(method) : List.of(method, arguments[0]);
        Object known = declared.get(question);
        if (known == null) {
            known = called(method, arguments);
            declared.put(question, known);
        }
        return known;
    }

    private Object called(Method method, Object[] arguments) {
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TensorException refusal) {
                throw refusal;
            }
            throw new LibraryFailure("the implementation failed with " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the SPI has a method that is not public: " + method, e);
        }
        try {
            return taken(method, arguments, result);
        } catch (RuntimeException e) {
            throw new LibraryFailure("the implementation failed: the result of " + method.getName() + " is wrong: " + e, e);
        }
    }

    /** Returns what the suite goes on with in place of a result, so that nothing of the library's is called later. */
    private static Object taken(Method method, Object[] arguments, Object result) {
        return switch (result) {
            case null -> {
                if (method.getReturnType() != void.class) {
                    throw new NullPointerException("it is null");
                }
                yield null;
            }
            case List<?> list -> List.copyOf(list);
            case Set<?> set -> Set.copyOf(set);
            case Optional<?> part when method.getName().equals("capability") -> {
                Class<?> capability = (Class<?>) arguments[0];
                yield part.map(object -> around(capability, capability.cast(object)));
            }
            default -> result;
        };
    }
}
