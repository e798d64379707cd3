package org.tensortck.spi;

import java.util.List;

/**
 * Elements as Python writes them: a number, or rectangular nested lists of numbers.
 *
 * @param shape one length for each level of nesting; empty for a single number
 * @param elements the numbers in row-major order, each of the Python type it was written with
 */
public record Values(List<Long> shape, List<Scalar> elements) {

    public Values {
        shape = List.copyOf(shape);
        elements = List.copyOf(elements);
        long expected = shape.stream().reduce(1L, Math::multiplyExact);
        if (expected != elements.size()) {
            throw new IllegalArgumentException(
                    "values: shape " + shape + " needs " + expected + " elements, but there are " + elements.size());
        }
    }
}
