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
    /** Breaks methods of the tensors. */
    static final In IN_TENSORS = new In(Side.TENSOR);
    /** Breaks methods of the arrays. */
    static final In IN_ARRAYS = new In(Side.ARRAY);

    /**
     * Breaks methods of one library. There is a method for each number of arguments, since Java has no type for all.
     *
     * @param side of which library
     */
    record In(Side side) {

        <A> Break at(SpiMethod.M1<A> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        <A, B> Break at(SpiMethod.M2<A, B> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        <A, B, C> Break at(SpiMethod.M3<A, B, C> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        <A, B, C, D> Break at(SpiMethod.M4<A, B, C, D> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        <A, B, C, D, E> Break at(SpiMethod.M5<A, B, C, D, E> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        <A, B, C, D, E, F> Break at(SpiMethod.M6<A, B, C, D, E, F> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        <A, B, C, D, E, F, G> Break at(SpiMethod.M7<A, B, C, D, E, F, G> method, Fault fault) {
            return at(SpiMethod.of(method), fault);
        }

        /** Breaks a method that is overloaded, or has a variable number of arguments. */
        Break at(Class<?> type, String method, Fault fault) {
            return at(new SpiMethod(type, method), fault);
        }

        private Break at(SpiMethod method, Fault fault) {
            return new Break(side, method, fault);
        }
    }
}
