package org.tensortck.vocabulary;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tensortck.spi.ArraySplitting;
import org.tensortck.spi.TensorSplitting;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Pieces along one dimension. */
final class SplittingFunctions {
    private SplittingFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("Tensor.split(self, split_size, dim=0)", call -> split(call, "self", "split_size"));
        table.define("torch.split(tensor, split_size_or_sections, dim=0)",
                call -> split(call, "tensor", "split_size_or_sections"));
        addOfTensors(table, "chunk", "chunks, dim=0",
                (call, tensor) -> pieces(call).chunk(tensor, call.integer("chunks"), call.integer("dim")));
        addOfTensors(table, "tensor_split", "indices_or_sections, dim=0", (call, tensor) -> pieces(call)
                .tensorSplit(tensor, call.cuts("indices_or_sections"), call.integer("dim")));
        addOfTensors(table, "unbind", "dim=0",
                (call, tensor) -> pieces(call).unbind(tensor, call.integer("dim")));
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature("select", "dim, index"), call -> call.tensor(pieces(call)
                    .selectPosition(receiver.object(call), call.integer("dim"), call.integer("index"))));
            table.define(receiver.signature("narrow", "dim, start, length"), call -> call.tensor(pieces(call)
                    .narrow(receiver.object(call), call.integer("dim"), call.integer("start"),
                            call.integer("length"))));
        }
        addOfArrays(table, "split(ary, indices_or_sections, axis=0)", call -> arrayPieces(call)
                .split(array(call), call.cuts("indices_or_sections"), call.integer("axis")));
        addOfArrays(table, "array_split(ary, indices_or_sections, axis=0)", call -> arrayPieces(call)
                .arraySplit(array(call), call.cuts("indices_or_sections"), call.integer("axis")));
        addOfArrays(table, "hsplit(ary, indices_or_sections)",
                call -> arrayPieces(call).hsplit(array(call), call.cuts("indices_or_sections")));
        addOfArrays(table, "vsplit(ary, indices_or_sections)",
                call -> arrayPieces(call).vsplit(array(call), call.cuts("indices_or_sections")));
        addOfArrays(table, "dsplit(ary, indices_or_sections)",
                call -> arrayPieces(call).dsplit(array(call), call.cuts("indices_or_sections")));
        table.define("np.unstack(x, *, axis=0)", call -> call.tuple(Side.ARRAY,
                arrayPieces(call).unstack(call.target("x", Side.ARRAY), call.integer("axis"))));
    }

    private static void addOfTensors(Vocabulary table, String name, String parameters,
            BiFunction<Invocation, Object, List<Object>> pieces) {
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature(name, parameters),
                    call -> call.tuple(Side.TENSOR, pieces.apply(call, receiver.object(call))));
        }
    }

    private static void addOfArrays(Vocabulary table, String signature, Function<Invocation, List<Object>> pieces) {
        table.define("np." + signature,
                call -> new Value.ListOf(call.tuple(Side.ARRAY, pieces.apply(call)).items()));
    }

    private static Value split(Invocation call, String tensor, String sizes) {
        Object whole = call.target(tensor, Side.TENSOR);
        long dimension = call.integer("dim");
        return call.tuple(Side.TENSOR, call.argument(sizes) instanceof Value.Int
                ? pieces(call).split(whole, call.integer(sizes), dimension)
                : pieces(call).split(whole, call.integers(sizes), dimension));
    }

    private static Object array(Invocation call) {
        return call.target("ary", Side.ARRAY);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static TensorSplitting<Object> pieces(Invocation call) {
        return call.capability(Side.TENSOR, TensorSplitting.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArraySplitting<Object> arrayPieces(Invocation call) {
        return call.capability(Side.ARRAY, ArraySplitting.class);
    }
}
