package org.tensortck.vocabulary.call;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/**
 * The boundary between the suite and a library: every call of the library and of its capabilities goes through it.
 *
 * <p>A {@link TensorException} is a refusal. Whatever else a library throws is a failure of the implementation, even an
 * exception of the suite's own; so is a null. The suite therefore never takes what a library throws for its own word, such
 * as that a case is unsupported. It asks once for what a library declares, which therefore cannot be taken back
 * later. A call that asks for a part of a capability which is not declared is not made.
 *
 * <p>A listener is told which methods are called; those that say what the library is, and take no part in any scenario, are
 * not told.
 */
final class LibraryBoundary implements InvocationHandler {
    private static final Object[] NO_ARGUMENTS = {};
    private static final Set<String> NOT_TOLD = Set.of("name", "version", "reset");

    private final Object target;
    private final Side side;
    private final Class<?> type;
    private final SpiListener listener;
    private final Library<Object> library;
    private final List<CapabilityParts> parts;
    private final Map<List<?>, Object> declared = new HashMap<>();

    private LibraryBoundary(Library<?> library, Side side, SpiListener listener) {
        this.target = library;
        this.side = side;
        this.type = Library.class;
        this.listener = listener;
        this.library = library();
        this.parts = List.of();
    }

    private LibraryBoundary(Capability part, Class<?> capability, LibraryBoundary of) {
        this.target = part;
        this.side = of.side;
        this.type = capability;
        this.listener = of.listener;
        this.library = of.library;
        this.parts = CapabilityParts.of(capability);
    }

    @SuppressWarnings("unchecked") // an implementation only ever gets objects back that it made itself
    private Library<Object> library() {
        return around(Library.class, this);
    }

    /** Returns a tensor library whose calls cross the boundary. */
    @SuppressWarnings("unchecked") // an implementation only ever gets objects back that it made itself
    static TensorLibrary<Object> around(TensorLibrary<?> tensors, SpiListener listener) {
        return around(TensorLibrary.class, new LibraryBoundary(tensors, Side.TENSOR, listener));
    }

    /** Returns an array library whose calls cross the boundary. */
    @SuppressWarnings("unchecked") // an implementation only ever gets objects back that it made itself
    static ArrayLibrary<Object> around(ArrayLibrary<?> arrays, SpiListener listener) {
        return around(ArrayLibrary.class, new LibraryBoundary(arrays, Side.ARRAY, listener));
    }

    private static <I> I around(Class<I> type, LibraryBoundary boundary) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, boundary));
    }

    private <C> C part(Class<C> capability, Object part) {
        return around(capability, new LibraryBoundary((Capability) capability.cast(part), capability, this));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] orNone) {
        Object[] arguments = Objects.requireNonNullElse(orNone, NO_ARGUMENTS);
        if (method.getName().equals("capability") || CapabilityParts.isDeclaration(method)) {
            return declared(method, arguments);
        }
        checkParts(method, arguments);
        tell(method);
        return called(method, arguments);
    }

    private void checkParts(Method method, Object[] arguments) {
        if (arguments.length == 0) {
            return;
        }
        for (CapabilityParts of : parts) {
            for (Enum<?> part : of.asked(Arrays.asList(arguments), library)) {
                boolean isDeclared = ((Set<?>) declared(of.declaring(), NO_ARGUMENTS)).contains(part);
                CapabilityParts.need(listener, Need.ofPart(side, type, part), isDeclared, library.name(),
                        type.getSimpleName() + "." + method.getName());
            }
        }
    }

    private void tell(Method method) {
        boolean isFact = type == Library.class && NOT_TOLD.contains(method.getName());
        if (!isFact && method.getDeclaringClass() != Object.class) {
            listener.calls(side, type, method.getName());
        }
    }

    /** Returns what the library declares, asking it the first time only. */
    private Object declared(Method method, Object[] arguments) {
        List<?> question = arguments.length == 0 ? List.of(method) : List.of(method, arguments[0]);
        Object known = declared.get(question);
        if (known == null) {
            known = Objects.requireNonNull(called(method, arguments), "a declaration is never void");
            declared.put(question, known);
        }
        return known;
    }

    private @Nullable Object called(Method method, Object[] arguments) {
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof TensorException refusal) {
                throw refusal;
            }
            Throwable thrown = e.getTargetException();
            throw new LibraryFailure("the implementation failed with " + thrown, thrown);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the SPI has a method that is not public: " + method, e);
        }
        try {
            return taken(method, arguments, result);
        } catch (RuntimeException e) {
            throw new LibraryFailure("the implementation failed: the result of " + method.getName() + " is wrong: " + e,
                    e);
        }
    }

    /** Returns what the suite goes on with in place of a result, so that nothing of the library's is called later. */
    private @Nullable Object taken(Method method, Object[] arguments, @Nullable Object result) {
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
                yield part.map(object -> part(capability, object));
            }
            default -> result;
        };
    }
}
