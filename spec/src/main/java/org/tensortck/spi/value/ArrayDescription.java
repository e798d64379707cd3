package org.tensortck.spi.value;

import java.util.List;
import java.util.Optional;

/**
 * The content of {@code __array_interface__}, version 3: where the elements of an array are, and how to read them.
 *
 * @param address the address of the element at index zero
 * @param readOnly whether the elements must not be written
 * @param typeString the byte order, the kind and the size in bytes of an element, such as {@code <f8}
 * @param shape the size of each axis
 * @param byteStrides the signed distance, in bytes, between neighbours along each axis; empty stands for row-major order without
 *     gaps
 */
public record ArrayDescription(long address, boolean readOnly, String typeString, List<Long> shape,
        Optional<List<Long>> byteStrides) {
    public ArrayDescription {
        shape = List.copyOf(shape);
        byteStrides = byteStrides.map(List::copyOf);
    }
}
