package org.tensortck.spi.value;

import java.util.Objects;

/**
 * Memory with a format, the subject of the buffer protocol of Python.
 *
 * @param memory the elements: where they are, their strides, and whether they may be written
 * @param format the format of an element, in the notation of Python's {@code struct}, such as {@code f} for float32,
 *     {@code Zf} for complex64, and {@code >i} for an int32 with the most significant byte first; see {@link BufferFormat}
 */
public record FormattedMemory(SharedMemory memory, String format) {

    public FormattedMemory {
        Objects.requireNonNull(memory, "memory must not be null");
        Objects.requireNonNull(format, "format must not be null");
    }
}
