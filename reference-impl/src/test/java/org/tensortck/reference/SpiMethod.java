package org.tensortck.reference;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.tensortck.spi.Library;

/**
 * A method of the SPI, with all that share its name. It is written as a reference that the compiler checks, such as
 * {@code TensorShapes<Tensor>::unflatten}; only the name of one that is overloaded, or has a variable number of arguments,
 * is a text. A reference says what it refers to when it is serialized.
 *
 * @param type the interface that declares it
 * @param name its name
 */
record SpiMethod(Class<?> type, String name) {

    SpiMethod {
        if (Arrays.stream(type.getMethods()).noneMatch(method -> method.getName().equals(name))) {
            throw new IllegalArgumentException(type.getName() + " has no method '" + name + "'");
        }
    }

    /** A method with no arguments. */
    @FunctionalInterface
    interface M1<A> extends Serializable {
        void call(A a) throws Exception;
    }

    /** A method with one argument. */
    @FunctionalInterface
    interface M2<A, B> extends Serializable {
        void call(A a, B b) throws Exception;
    }

    /** A method with two arguments. */
    @FunctionalInterface
    interface M3<A, B, C> extends Serializable {
        void call(A a, B b, C c) throws Exception;
    }

    /** A method with three arguments. */
    @FunctionalInterface
    interface M4<A, B, C, D> extends Serializable {
        void call(A a, B b, C c, D d) throws Exception;
    }

    /** A method with four arguments. */
    @FunctionalInterface
    interface M5<A, B, C, D, E> extends Serializable {
        void call(A a, B b, C c, D d, E e) throws Exception;
    }

    /** A method with five arguments. */
    @FunctionalInterface
    interface M6<A, B, C, D, E, F> extends Serializable {
        void call(A a, B b, C c, D d, E e, F f) throws Exception;
    }

    /** A method with six arguments. */
    @FunctionalInterface
    interface M7<A, B, C, D, E, F, G> extends Serializable {
        void call(A a, B b, C c, D d, E e, F f, G g) throws Exception;
    }

    /** Returns the method that a reference refers to. */
    static SpiMethod of(Serializable reference) {
        try {
            Method replacement = reference.getClass().getDeclaredMethod("writeReplace");
            replacement.setAccessible(true);
            SerializedLambda lambda = (SerializedLambda) replacement.invoke(reference);
            return new SpiMethod(Class.forName(lambda.getImplClass().replace('/', '.')), lambda.getImplMethodName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a reference to a method", e);
        }
    }

    /** Returns whether a method of a library, or of a part of one, is this one. */
    boolean is(Method method) {
        return method.getName().equals(name) && (isOfCore(type)
                ? isOfCore(method.getDeclaringClass())
                : type == method.getDeclaringClass());
    }

    private static boolean isOfCore(Class<?> type) {
        return Library.class.isAssignableFrom(type);
    }
}
