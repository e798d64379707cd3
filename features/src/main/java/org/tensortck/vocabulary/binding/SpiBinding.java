package org.tensortck.vocabulary.binding;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.spi.Capability;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.VocabularyFunction;

/**
 * A method of the SPI that carries out a function of Python, by the rules of
 * {@link org.tensortck.spi.python.Python}: the arguments as its Java types, and the result as a value.
 */
final class SpiBinding implements VocabularyFunction.Body {
    private final Class<?> type;
    private final Side side;
    private final MethodHandle method;
    private final SpiArguments arguments;
    private final SpiResult result;

    /**
     * Binds a method.
     *
     * @param type the core or the capability that has the method
     * @param python the signature of the function
     * @param constant the argument for a parameter of its enum, if the signature is on a constant of the enum
     * @throws IllegalStateException if the parameters of Python and of Java do not correspond
     */
    SpiBinding(Class<?> type, Method method, ParsedSignature python, Optional<Enum<?>> constant) {
        this.type = type;
        this.side = Side.ofName(python.signature().name());
        this.method = handle(method);
        this.arguments = new SpiArguments(method, python.signature(), side, constant);
        this.result = SpiResult.of(method, python, side);
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asFixedArity()
                    .asSpreader(Object[].class, method.getParameterCount() + 1);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the SPI has a method that is not public: " + method, e);
        }
    }

    /** Returns whether the arguments of a call are of the types that the method takes. */
    boolean takes(Invocation call) {
        return arguments.take(call);
    }

    /** Returns how many parameters the method has. */
    int parameterCount() {
        return arguments.count();
    }

    @Override
    public Value apply(Invocation call) {
        Object library = Capability.class.isAssignableFrom(type)
                ? call.libraries().capability(side, type.asSubclass(Capability.class), call.function())
                : call.on(side);
        return result.value(call, Objects.requireNonNullElse(invoke(arguments.of(call, library)), Value.NONE));
    }

    private @Nullable Object invoke(Object[] receiverAndArguments) {
        try {
            return method.invoke(receiverAndArguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the SPI has a method with a checked exception: " + method, e);
        }
    }
}
