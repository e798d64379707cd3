package org.tensortck.vocabulary;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Index;
import org.tensortck.spi.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The methods, attributes and operators of {@code numpy.ndarray} and of NumPy scalars. */
final class ArrayMembers {
    private ArrayMembers() {}

    static void addTo(Vocabulary table) {
        CommonMembers.addTo(table, Side.ARRAY);
        table.define("ndarray.dtype", call -> ByteOrderFunctions.dtype(call, call.self(Side.ARRAY)));
        table.define("ndarray.strides", call -> Value.tuple(call.arrays().byteStrides(call.self(Side.ARRAY))));
        table.define("ndarray.__getitem__(self, index)", ArrayMembers::getItem);
        table.define("generic.dtype", call -> new Value.DTypeOf(Side.ARRAY, scalar(call).dtype()));
        table.define("generic.item(self)", call -> Value.of(scalar(call).value()));
        table.define("generic.__repr__(self)",
                call -> Value.of(call.arrays().scalarRepr(scalar(call).dtype(), scalar(call).value())));
        table.define("generic.__str__(self)", ArrayMembers::scalarText);
    }

    private static Value.ArrayScalar scalar(Invocation call) {
        if (call.argument("self") instanceof Value.ArrayScalar scalar) {
            return scalar;
        }
        throw call.wrong("self", "a NumPy scalar");
    }

    /** Returns the text of an array without dimensions, which is that of a scalar. */
    private static Value scalarText(Invocation call) {
        Values values = new Values(List.of(), List.of(scalar(call).value()));
        Object array = call.arrays().create(values, Optional.of(scalar(call).dtype()));
        return Value.of(CommonMembers.printing(call, Side.ARRAY).str(array));
    }

    /** Returns what the index selects, or a scalar where that is a single element and the index has no ellipsis. */
    private static Value getItem(Invocation call) {
        Object self = call.self(Side.ARRAY);
        List<Index> index = new Indices(call, Side.ARRAY).items("index");
        boolean maybeElement = index.stream()
                .allMatch(item -> item instanceof Index.At || item instanceof Index.Advanced);
        Object selected = CommonMembers.indexing(call, Side.ARRAY).select(self, index);
        return maybeElement ? call.arrayOrScalar(selected) : call.array(selected);
    }
}
