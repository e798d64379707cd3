package org.tensortck.reference.accelerator;

/** Arithmetic that a device may have a kernel of: with integers, which keep their low bits, and with floats. */
public enum DeviceOperation {
    ADD,
    SUBTRACT,
    MULTIPLY,
    /** Of floats. */
    DIVIDE,
    NEGATE,
    ABSOLUTE
}
