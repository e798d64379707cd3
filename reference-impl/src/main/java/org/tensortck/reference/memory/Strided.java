package org.tensortck.reference.memory;

/** A tensor or an array: strided elements, and the rules of a library. */
public interface Strided {

    /** Returns the elements, to be read; shares. */
    StridedElements elements();
}
