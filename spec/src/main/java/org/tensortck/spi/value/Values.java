package org.tensortck.spi.value;

import java.util.List;
import java.util.Optional;

/**
 * Elements as Python writes them: a number, or rectangular nested lists of numbers.
 *
 * @param shape the length of the lists at each level of nesting; empty for a single number
 * @param elements the numbers in row-major order, each of its Python type
 * @param dtype the dtype of the elements, if they are NumPy scalars; empty for Python numbers
 */
public record Values(List<Long> shape, List<Scalar> elements, Optional<DType> dtype) {

    /** Creates elements that are Python numbers. */
    public Values(List<Long> shape, List<Scalar> elements) {
        this(shape, elements, Optional.empty());
    }

    /** Checks that the number of elements is the product of the shape. */
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
