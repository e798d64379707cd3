package org.tensortck.vocabulary.call;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.Library;
import org.tensortck.value.Value;

/** Reads all elements of an object through the core of its library. */
public final class Elements {
    /** The largest number of elements that the suite reads from an object. */
    private static final long LIMIT = 100_000;

    private Elements() {}

    /**
     * Returns the elements as nested lists, or the one element of an object of rank 0.
     *
     * @throws EvaluationException if the object has more elements than the suite reads
     */
    public static Value nested(Library<Object> library, Object object) {
        long[] shape = library.shape(object);
        BigInteger count = Arrays.stream(shape).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE,
                BigInteger::multiply);
        if (count.compareTo(BigInteger.valueOf(LIMIT)) > 0) {
            throw new EvaluationException("tck.contents: an object of shape " + Arrays.toString(shape) + " has " + count
                    + " elements, and the suite looks at no more than " + LIMIT);
        }
        return nested(library, object, shape, new long[0]);
    }

    private static Value nested(Library<Object> library, Object object, long[] shape, long[] prefix) {
        if (prefix.length == shape.length) {
            return Value.of(library.read(object, prefix));
        }
        List<Value> items = new ArrayList<>();
        for (long position = 0; position < shape[prefix.length]; position++) {
            long[] longer = Arrays.copyOf(prefix, prefix.length + 1);
            longer[prefix.length] = position;
            items.add(nested(library, object, shape, longer));
        }
        return new Value.ListOf(items);
    }
}
