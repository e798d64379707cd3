package org.tensortck.vocabulary.function;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.Elements;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Indices;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Literals;

/** Items, single elements and lengths: the members that need only the core, or the parts of an index. */
final class CommonMembers {
    private CommonMembers() {}

    static void addTo(FunctionTable table, Side side) {
        String owner = side.className();
        table.define(owner + ".ndim", call -> Value.of(call.on(side).shape(call.self(side)).length));
        table.define(owner + ".tolist(self)", call -> Elements.nested(call.on(side), call.self(side)));
        table.define(owner + ".item(self)", call -> Value.of(element(call, side)));
        NumberMembers.addTo(table, side);
        table.define(owner + ".__len__(self)", call -> length(call, side));
        table.define(owner + ".__setitem__(self, index, value)", call -> setItem(call, side));
    }

    static Indexing<Object> indexing(Invocation call, Side side) {
        return call.capability(side, Indexing.class);
    }

    /** Returns the element of an object that has exactly one. */
    static Scalar element(Invocation call, Side side) {
        Library<Object> library = call.on(side);
        long[] shape = library.shape(call.self(side));
        for (long length : shape) {
            if (length != 1) {
                throw call.wrong("self", "an object with exactly one element");
            }
        }
        return library.read(call.self(side), new long[shape.length]);
    }

    private static Value length(Invocation call, Side side) {
        long[] shape = call.on(side).shape(call.self(side));
        if (shape.length == 0) {
            throw call.wrong("self", "an object with at least one dimension");
        }
        return Value.of(shape[0]);
    }

    private static Value setItem(Invocation call, Side side) {
        Indices indices = new Indices(call, side);
        List<Index> index = indices.items("index");
        Object self = call.self(side);
        Value value = call.argument("value");
        Optional<Scalar> number = value instanceof Value.ArrayScalar && side == Side.ARRAY
                ? Optional.empty()
                : Literals.scalar(value);
        if (number.isPresent()) {
            indexing(call, side).assign(self, index, number.get());
        } else {
            indexing(call, side).assign(self, index, source(call, side, value, indices));
        }
        return Value.NONE;
    }

    private static Object source(Invocation call, Side side, Value value, Indices indices) {
        if (value instanceof Value.Ref ref && (ref.side() == side || side == Side.ARRAY)) {
            return indices.object(ref);
        }
        if (side == Side.TENSOR) {
            throw call.wrong("value", "a number or a tensor; PyTorch takes no list and no array");
        }
        Values values = Literals.values(value).orElseThrow(() -> call.wrong("value", "a number, a list or an array"));
        // A NumPy scalar is a 0-d array; a list takes the dtype of its destination.
        DType dtype = value instanceof Value.ArrayScalar scalar
                ? scalar.dtype()
                : call.on(side).dtype(call.self(side));
        return call.on(side).create(values, Optional.of(dtype));
    }
}
