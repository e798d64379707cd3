package org.tensortck.cli;

/** The Python that runs programs of the user. */
enum EngineName {
    /** The embedded CPython, beside the real NumPy. */
    CPYTHON,
    /** GraalPy, where both libraries are façades. */
    GRAALPY
}
