package org.tensortck.vocabulary;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.DType;
import org.tensortck.spi.Index;
import org.tensortck.spi.Indexing;
import org.tensortck.spi.Library;
import org.tensortck.spi.Printing;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The members that tensors and arrays both have under the same name and with the same SPI call. */
final class CommonMembers {
    private CommonMembers() {}

    static void addTo(Vocabulary table, Side side) {
        String owner = side.className();
        table.define(owner + ".shape", call -> Value.tuple(call.on(side).shape(call.self(side))));
        table.define(owner + ".ndim", call -> Value.of(call.on(side).shape(call.self(side)).length));
        table.define(owner + ".tolist(self)", call -> Elements.nested(call.on(side), call.self(side)));
        table.define(owner + ".item(self)", call -> item(call, side));
        table.define(owner + ".__len__(self)", call -> length(call, side));
        table.define(owner + ".__repr__(self)", call -> Value.of(printing(call, side).repr(call.self(side))));
        table.define(owner + ".__str__(self)", call -> Value.of(printing(call, side).str(call.self(side))));
        table.define(owner + ".__setitem__(self, index, value)", call -> setItem(call, side));
    }

    @SuppressWarnings("unchecked") // see Libraries
    static Indexing<Object> indexing(Invocation call, Side side) {
        return call.capability(side, Indexing.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    static Printing<Object> printing(Invocation call, Side side) {
        return call.capability(side, Printing.class);
    }

    private static Value item(Invocation call, Side side) {
        Library<Object> library = call.on(side);
        long[] shape = library.shape(call.self(side));
        for (long length : shape) {
            if (length != 1) {
                throw call.wrong("self", "an object with exactly one element");
            }
        }
        return Value.of(library.read(call.self(side), new long[shape.length]));
    }

    private static Value length(Invocation call, Side side) {
        long[] shape = call.on(side).shape(call.self(side));
        if (shape.length == 0) {
            throw call.wrong("self", "an object with at least one dimension");
        }
        return Value.of(shape[0]);
    }

    private static Value setItem(Invocation call, Side side) {
        List<Index> index = Literals.index(call.argument("index"));
        Object self = call.self(side);
        Optional<Scalar> scalar = Literals.scalar(call.argument("value"));
        if (scalar.isPresent()) {
            indexing(call, side).assign(self, index, scalar.get());
        } else if (call.argument("value") instanceof Value.Ref ref && ref.side() == side) {
            indexing(call, side).assign(self, index, ref.target());
        } else {
            Values values = Literals.values(call.argument("value"))
                    .orElseThrow(() -> call.wrong("value", "a number, a list or " + side.className()));
            // A list takes the dtype of its destination, as in PyTorch and NumPy.
            Optional<DType> dtype = Optional.of(call.on(side).dtype(self));
            indexing(call, side).assign(self, index, call.on(side).create(values, dtype));
        }
        return Value.NONE;
    }
}
