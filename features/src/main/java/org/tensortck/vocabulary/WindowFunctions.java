package org.tensortck.vocabulary;

import org.tensortck.spi.ArrayWindows;
import org.tensortck.spi.Diagonals;
import org.tensortck.spi.TensorWindows;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Diagonals, windows, and views with any strides. */
final class WindowFunctions {
    private static final String TRICKS = "np.lib.stride_tricks.";

    private WindowFunctions() {}

    static void addTo(Vocabulary table) {
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature("diagonal", "offset=0, dim1=0, dim2=1"),
                    call -> diagonal(call, receiver, "dim1", "dim2"));
            table.define(receiver.signature("diag", "diagonal=0"), call -> diag(call, receiver, "diagonal"));
            table.define(receiver.signature("as_strided", "size, stride, storage_offset=None"),
                    call -> call.tensor(tensorWindows(call).asStrided(receiver.object(call), call.integers("size"),
                            call.integers("stride"), call.optionalInteger("storage_offset"))));
        }
        table.define("Tensor.unfold(self, dimension, size, step)",
                call -> call.tensor(tensorWindows(call).unfold(call.self(Side.TENSOR), call.integer("dimension"),
                        call.integer("size"), call.integer("step"))));
        for (Receiver receiver : Receiver.ofArrays("a")) {
            table.define(receiver.signature("diagonal", "offset=0, axis1=0, axis2=1"),
                    call -> diagonal(call, receiver, "axis1", "axis2"));
        }
        table.define("np.diag(v, k=0)", call -> diag(call, new Receiver(Side.ARRAY, "np", "v"), "k"));
        table.define(TRICKS + "sliding_window_view(x, window_shape, axis=None, *, writeable=False)",
                call -> call.array(arrayWindows(call).slidingWindowView(call.target("x", Side.ARRAY),
                        call.integers("window_shape"), call.optionalIntegers("axis"), call.flag("writeable"))));
        table.define(TRICKS + "as_strided(x, shape=None, strides=None, writeable=True)",
                call -> call.array(arrayWindows(call).asStrided(call.target("x", Side.ARRAY),
                        call.optionalIntegers("shape"), call.optionalIntegers("strides"), call.flag("writeable"))));
    }

    private static Value diagonal(Invocation call, Receiver receiver, String first, String second) {
        return call.object(receiver.side(), diagonals(call, receiver.side()).diagonal(receiver.object(call),
                call.integer("offset"), call.integer(first), call.integer(second)));
    }

    private static Value diag(Invocation call, Receiver receiver, String offset) {
        return call.object(receiver.side(),
                diagonals(call, receiver.side()).diag(receiver.object(call), call.integer(offset)));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Diagonals<Object> diagonals(Invocation call, Side side) {
        return call.capability(side, Diagonals.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static TensorWindows<Object> tensorWindows(Invocation call) {
        return call.capability(Side.TENSOR, TensorWindows.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayWindows<Object> arrayWindows(Invocation call) {
        return call.capability(Side.ARRAY, ArrayWindows.class);
    }
}
