package org.tensortck.spi.value;

import java.util.List;
import java.util.Optional;

/**
 * Elements as Python writes them: a number, or rectangular nested lists of numbers.
 *
 * @param shape one length for each level of nesting; empty for a single number
 * @param elements the numbers in row-major order, each of the Python type it was written with
 * @param dtype the dtype that the elements have of themselves, being NumPy scalars; empty for Python's own numbers
 */
public record Values(List<Long> shape, List<Scalar> elements, Optional<DType> dtype) {

    /** Creates elements that are Python's own numbers. */
    public Values(List<Long> shape, List<Scalar> elements) {
        this(shape, elements, Optional.empty());
    }

    /** Checks that there are as many elements as the shape says. */
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
