package org.tensortck.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensortck.spi.Library;
import org.tensortck.value.Value;

/** Reads all elements of an object through the core of its library. */
final class Elements {
    private Elements() {}

    /** Returns the elements as nested lists, or the one element of an object of rank 0. */
    static Value nested(Library<Object> library, Object object) {
        return nested(library, object, library.shape(object), new long[0]);
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
