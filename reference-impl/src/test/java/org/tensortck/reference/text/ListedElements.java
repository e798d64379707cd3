package org.tensortck.reference.text;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.element.Elements;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Elements for printing that are listed in row-major order and repeated until the shape is full. */
public record ListedElements(DType dtype, List<Scalar> listed, List<Long> lengths) implements Elements {

    public static ListedElements ofReals(DType dtype, double... elements) {
        return vector(dtype, Arrays.stream(elements).mapToObj(Scalar::of).toList());
    }

    public static ListedElements ofIntegers(DType dtype, long... elements) {
        return vector(dtype, Arrays.stream(elements).mapToObj(Scalar::of).toList());
    }

    public static ListedElements vector(DType dtype, List<Scalar> elements) {
        return new ListedElements(dtype, elements, List.of((long) elements.size()));
    }

    public ListedElements shaped(Long... shape) {
        return new ListedElements(dtype, listed, List.of(shape));
    }

    @Override
    public long[] shape() {
        return lengths.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public Scalar at(long... position) {
        long index = 0;
        for (int dimension = 0; dimension < position.length; dimension++) {
            index = index * lengths.get(dimension) + position[dimension];
        }
        return listed.get((int) (index % listed.size()));
    }
}
