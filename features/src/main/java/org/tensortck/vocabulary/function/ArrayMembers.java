package org.tensortck.vocabulary.function;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.array.ArrayShapes;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Indices;
import org.tensortck.vocabulary.call.Invocation;

/** The methods, attributes and operators of {@code numpy.ndarray} and of NumPy scalars. */
final class ArrayMembers {
    private ArrayMembers() {}

    static void addTo(FunctionTable table) {
        CommonMembers.addTo(table, Side.ARRAY);
        table.define("ndarray.dtype", call -> ByteOrderFunctions.dtype(call, call.self(Side.ARRAY)));
        table.define("np.ndim(a)", call -> Value.of(call.arrays().shape(call.target("a", Side.ARRAY)).length));
        table.define("ndarray.__setattr__(self, name, value)", ArrayMembers::setAttribute);
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

    /** Returns the text of a 0-d array, which is that of a scalar. */
    private static Value scalarText(Invocation call) {
        Values values = new Values(List.of(), List.of(scalar(call).value()));
        Object array = call.arrays().create(values, Optional.of(scalar(call).dtype()));
        Printing<Object> printing = call.capability(Side.ARRAY, Printing.class);
        return Value.of(printing.str(array));
    }

    /** Returns the part that the index selects, or a scalar if it is a single element and the index has no ellipsis. */
    private static Value getItem(Invocation call) {
        Object self = call.self(Side.ARRAY);
        List<Index> index = new Indices(call, Side.ARRAY).items("index");
        boolean maybeElement = index.stream()
                .allMatch(item -> item instanceof Index.At || item instanceof Index.Advanced);
        Object selected = CommonMembers.indexing(call, Side.ARRAY).select(self, index);
        return maybeElement ? call.arrayOrScalar(selected) : call.array(selected);
    }

    private static Value setAttribute(Invocation call) {
        if (!call.text("name").equals("shape")) {
            throw call.wrong("name", "shape, the only attribute that can be set");
        }
        ArrayShapes<Object> shapes = call.capability(Side.ARRAY, ArrayShapes.class);
        shapes.setShape(call.self(Side.ARRAY), call.integers("value"));
        return Value.NONE;
    }
}
