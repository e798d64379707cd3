package org.tensortck.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.value.Value;

/**
 * The addresses of the elements of an object, as {@code tck.memory} gives them.
 *
 * @param first the address of the element at index zero
 * @param byteStrides the signed distance in bytes between neighbours along each axis
 */
public record ElementAddresses(long first, List<Long> byteStrides) {

    public ElementAddresses {
        byteStrides = List.copyOf(byteStrides);
    }

    /** Reads the result of {@code tck.memory}; empty where it is none. */
    public static Optional<ElementAddresses> of(Value facts) {
        if (!(facts instanceof Value.Tuple(List<Value> both)) || both.size() != 2
                || !(both.getFirst() instanceof Value.Int(var first))
                || !(both.getLast() instanceof Value.Tuple(List<Value> strides))) {
            return Optional.empty();
        }
        List<Long> byteStrides = new ArrayList<>();
        for (Value stride : strides) {
            if (!(stride instanceof Value.Int(var bytes))) {
                return Optional.empty();
            }
            byteStrides.add(bytes.longValueExact());
        }
        return Optional.of(new ElementAddresses(first.longValueExact(), byteStrides));
    }

    /** Returns the address of each element of an object of a shape, in row-major order. */
    public long[] ofElements(List<Long> shape) {
        long[] addresses = {first};
        for (int axis = 0; axis < shape.size(); axis++) {
            int size = Math.toIntExact(shape.get(axis));
            long[] longer = new long[Math.multiplyExact(addresses.length, size)];
            for (int place = 0; place < longer.length; place++) {
                longer[place] = addresses[place / size] + place % size * byteStrides.get(axis);
            }
            addresses = longer;
        }
        return addresses;
    }
}
