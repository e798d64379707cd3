package org.tensortck.buffer;

import org.tensortck.spi.value.FormattedMemory;

/** An object of Python that has a buffer: memory with a format. */
public sealed interface PythonBuffer permits ByteSequence, MemoryView {

    /** The class of a buffer in Python. */
    enum Type {
        BYTES("bytes"), BYTEARRAY("bytearray"), MEMORYVIEW("memoryview");

        private final String className;

        Type(String className) {
            this.className = className;
        }

        /** Returns the name of the class. */
        public String className() {
            return className;
        }
    }

    /** Returns the class. */
    Type type();

    /**
     * Returns a view of the whole buffer; nothing is copied. A {@code bytearray} cannot grow until all of its views are
     * released, or nothing reaches them any more.
     */
    MemoryView view();

    /** Returns the memory for a library; nothing is copied. A {@code bytearray} cannot grow while anything reaches the memory. */
    FormattedMemory lend();

    /** Returns a copy of the bytes, in row-major order. */
    byte[] toBytes();
}
