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
import org.tensortck.spi.common.Warnings;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/**
 * The boundary between the suite and a library: every call of the library and of its capabilities goes through it.
 *
 * <p>A {@link TensorException} is a refusal. Every other exception from a library is a failure of the implementation,
 * even one of a class of the suite; so is a null. The suite therefore never confuses an exception from a library with
 * one of its own, such as that a case is unsupported. It reads the declarations of a library once, so a library cannot
 * withdraw them later. A call that needs an undeclared part of a capability is not made.
 *
 * <p>A listener observes the methods that are called, apart from those that describe the library and take part in no
 * scenario.
 */
final class LibraryBoundary implements InvocationHandler {
    private static final Object[] NO_ARGUMENTS = {};
    private static final Set<String> NOT_TOLD = Set.of("absence", "name", "version", "reset");

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
        boolean isFact = (type == Library.class && NOT_TOLD.contains(method.getName()))
                || (type == Warnings.class && method.getName().equals(Libraries.TAKE_WARNINGS));
        if (!isFact && method.getDeclaringClass() != Object.class) {
            listener.calls(side, type, method.getName());
        }
    }

    /** Returns a declaration of the library, which is read from the library only once. */
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

    /** Returns a result for use by the suite: collections are copied, so that no code of the library runs later. */
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
