package org.tensortck.reference;

import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.value.Side;

/**
 * A method of the reference that does something else.
 *
 * @param side of which library
 * @param method the method
 * @param fault what it does
 */
record Break(Side side, SpiMethod method, Fault fault) {

    /** Breaks a method of the tensors. */
    static <A> Break inTensors(SpiMethod.M1<A> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors. */
    static <A, B> Break inTensors(SpiMethod.M2<A, B> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors. */
    static <A, B, C> Break inTensors(SpiMethod.M3<A, B, C> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors. */
    static <A, B, C, D> Break inTensors(SpiMethod.M4<A, B, C, D> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors. */
    static <A, B, C, D, E> Break inTensors(SpiMethod.M5<A, B, C, D, E> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors. */
    static <A, B, C, D, E, F> Break inTensors(SpiMethod.M6<A, B, C, D, E, F> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors. */
    static <A, B, C, D, E, F, G> Break inTensors(SpiMethod.M7<A, B, C, D, E, F, G> method, Fault fault) {
        return new Break(Side.TENSOR, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the tensors that is overloaded, or has a variable number of arguments. */
    static Break inTensors(Class<?> type, String method, Fault fault) {
        return new Break(Side.TENSOR, new SpiMethod(type, method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A> Break inArrays(SpiMethod.M1<A> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A, B> Break inArrays(SpiMethod.M2<A, B> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A, B, C> Break inArrays(SpiMethod.M3<A, B, C> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A, B, C, D> Break inArrays(SpiMethod.M4<A, B, C, D> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A, B, C, D, E> Break inArrays(SpiMethod.M5<A, B, C, D, E> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A, B, C, D, E, F> Break inArrays(SpiMethod.M6<A, B, C, D, E, F> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays. */
    static <A, B, C, D, E, F, G> Break inArrays(SpiMethod.M7<A, B, C, D, E, F, G> method, Fault fault) {
        return new Break(Side.ARRAY, SpiMethod.of(method), fault);
    }

    /** Breaks a method of the arrays that is overloaded, or has a variable number of arguments. */
    static Break inArrays(Class<?> type, String method, Fault fault) {
        return new Break(Side.ARRAY, new SpiMethod(type, method), fault);
    }
}
