package org.tensortck.multik;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jetbrains.kotlinx.multik.ndarray.complex.ComplexFloat;
import org.jetbrains.kotlinx.multik.ndarray.data.Indexing;
import org.jetbrains.kotlinx.multik.ndarray.data.MultiArray;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.data.RInt;
import org.jetbrains.kotlinx.multik.ndarray.operations._ArithmeticKt;

/** Methods of Multik whose names have a hyphen, which Java cannot write: those with arguments of Kotlin's value classes. */
final class ValueClasses {
    private static final MethodHandle NEW_COMPLEX = find(ComplexFloat.class, "constructor-impl",
            MethodType.methodType(long.class, float.class, float.class));
    private static final MethodHandle BOX_COMPLEX = find(ComplexFloat.class, "box-impl",
            MethodType.methodType(ComplexFloat.class, long.class));
    private static final MethodHandle REAL = find(ComplexFloat.class, "getRe-impl",
            MethodType.methodType(float.class, long.class));
    private static final MethodHandle IMAGINARY = find(ComplexFloat.class, "getIm-impl",
            MethodType.methodType(float.class, long.class));
    private static final MethodHandle UNBOX_COMPLEX = unbox();
    private static final MethodHandle NEW_POSITION = find(RInt.class, "constructor-impl",
            MethodType.methodType(int.class, int.class));
    private static final MethodHandle BOX_POSITION = find(RInt.class, "box-impl",
            MethodType.methodType(RInt.class, int.class));

    private ValueClasses() {}

    /** Returns {@code ComplexFloat(re, im)}. */
    static ComplexFloat complex(float real, float imaginary) {
        return (ComplexFloat) call(BOX_COMPLEX, call(NEW_COMPLEX, real, imaginary));
    }

    /** Returns {@code number.re}. */
    static float real(ComplexFloat number) {
        return (float) call(REAL, call(UNBOX_COMPLEX, number));
    }

    /** Returns {@code number.im}. */
    static float imaginary(ComplexFloat number) {
        return (float) call(IMAGINARY, call(UNBOX_COMPLEX, number));
    }

    /** Returns {@code position.r}, an integer in an index. */
    static Indexing position(int position) {
        return (Indexing) call(BOX_POSITION, call(NEW_POSITION, position));
    }

    /**
     * Returns an operator whose left operand is a number: {@code number + array} and the like.
     *
     * @param operator {@code plus}, {@code minus}, {@code times} or {@code div}
     */
    static Object apply(String operator, Object number, MultiArray<?, ?> array) {
        MethodHandle method;
        Object left = number;
        if (number instanceof ComplexFloat complex) {
            left = call(UNBOX_COMPLEX, complex);
            method = operator(operator + "-Zx_q6rM", long.class);
        } else {
            MethodType wrapper = MethodType.methodType(number.getClass()).unwrap();
            method = operator(operator,
                    wrapper.returnType().isPrimitive()
                            ? wrapper.returnType()
                            : org.jetbrains.kotlinx.multik.ndarray.complex.ComplexDouble.class);
        }
        return call(method, left, array);
    }

    private static MethodHandle operator(String name, Class<?> number) {
        return find(_ArithmeticKt.class, name, MethodType.methodType(NDArray.class, number, MultiArray.class));
    }

    private static MethodHandle find(Class<?> owner, String name, MethodType type) {
        try {
            return MethodHandles.publicLookup().findStatic(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Multik has no " + name + type + " in " + owner.getName(), e);
        }
    }

    private static MethodHandle unbox() {
        try {
            return MethodHandles.publicLookup().findVirtual(ComplexFloat.class, "unbox-impl",
                    MethodType.methodType(long.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Multik has no unbox-impl in " + ComplexFloat.class.getName(), e);
        }
    }

    private static Object call(MethodHandle method, Object... arguments) {
        try {
            return method.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Multik threw " + e, e);
        }
    }
}
