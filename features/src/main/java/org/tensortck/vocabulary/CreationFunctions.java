package org.tensortck.vocabulary;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.ArrayCreation;
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.TensorCreation;
import org.tensortck.value.Side;

/** What makes objects of nothing but a shape and a number or two. */
final class CreationFunctions {
    private static final String OF_TENSORS = "dtype=None, device=None, requires_grad=False)";

    private CreationFunctions() {}

    static void addTo(Vocabulary table) {
        addTensors(table);
        addArrays(table);
    }

    private static void addTensors(Vocabulary table) {
        table.define("torch.zeros(*size, " + OF_TENSORS, call -> TorchFunctions.leaf(call,
                tensors(call).zeros(call.size("size"), dtype(call, Side.TENSOR), device(call))));
        table.define("torch.ones(*size, " + OF_TENSORS, call -> TorchFunctions.leaf(call,
                tensors(call).ones(call.size("size"), dtype(call, Side.TENSOR), device(call))));
        table.define("torch.full(size, fill_value, *, " + OF_TENSORS, call -> TorchFunctions.leaf(call,
                tensors(call).full(call.integers("size"), number(call, "fill_value"), dtype(call, Side.TENSOR),
                        device(call))));
        table.define("torch.arange(start=None, end=None, step=1, *, " + OF_TENSORS, call -> {
            Bounds bounds = Bounds.of(call, "end");
            return TorchFunctions.leaf(call, tensors(call).arange(bounds.start(), bounds.end(), bounds.step(),
                    dtype(call, Side.TENSOR), device(call)));
        });
        table.define("torch.linspace(start, end, steps, *, " + OF_TENSORS, call -> TorchFunctions.leaf(call,
                tensors(call).linspace(number(call, "start"), number(call, "end"), call.integer("steps"),
                        dtype(call, Side.TENSOR), device(call))));
        table.define("torch.eye(n, m=None, *, " + OF_TENSORS, call -> TorchFunctions.leaf(call,
                tensors(call).eye(call.integer("n"), columns(call, "n", "m"), dtype(call, Side.TENSOR),
                        device(call))));
    }

    private static void addArrays(Vocabulary table) {
        table.define("np.zeros(shape, dtype=None, order='C')", call -> call.array(
                arrays(call).zeros(call.integers("shape"), dtype(call, Side.ARRAY), call.order("order"))));
        table.define("np.ones(shape, dtype=None, order='C')", call -> call.array(
                arrays(call).ones(call.integers("shape"), dtype(call, Side.ARRAY), call.order("order"))));
        table.define("np.empty(shape, dtype=None, order='C')", call -> call.array(
                arrays(call).empty(call.integers("shape"), dtype(call, Side.ARRAY), call.order("order"))));
        table.define("np.full(shape, fill_value, dtype=None, order='C')", call -> call.array(
                arrays(call).full(call.integers("shape"), Operands.of(call, "fill_value", Side.ARRAY),
                        dtype(call, Side.ARRAY), call.order("order"))));
        table.define("np.arange(start=None, stop=None, step=1, dtype=None)", call -> {
            Bounds bounds = Bounds.of(call, "stop");
            return call.array(
                    arrays(call).arange(bounds.start(), bounds.end(), bounds.step(), dtype(call, Side.ARRAY)));
        });
        table.define("np.linspace(start, stop, num=50, endpoint=True, *, dtype=None)",
                call -> call.array(arrays(call).linspace(number(call, "start"), number(call, "stop"),
                        call.integer("num"), call.flag("endpoint"), dtype(call, Side.ARRAY))));
        table.define("np.eye(N, M=None, k=0, dtype=None, order='C')", call -> call.array(
                arrays(call).eye(call.integer("N"), columns(call, "N", "M"), call.integer("k"),
                        dtype(call, Side.ARRAY), call.order("order"))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static TensorCreation<Object> tensors(Invocation call) {
        return call.capability(Side.TENSOR, TensorCreation.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayCreation<Object> arrays(Invocation call) {
        return call.capability(Side.ARRAY, ArrayCreation.class);
    }

    private static Optional<DType> dtype(Invocation call, Side side) {
        return call.dtype("dtype", side);
    }

    private static Device device(Invocation call) {
        return call.device("device").orElse(Device.CPU);
    }

    static Scalar number(Invocation call, String parameter) {
        return Literals.scalar(call.argument(parameter)).orElseThrow(() -> call.wrong(parameter, "a number"));
    }

    private static long columns(Invocation call, String rows, String columns) {
        OptionalLong given = call.optionalInteger(columns);
        return given.isPresent() ? given.getAsLong() : call.integer(rows);
    }

    /** What {@code arange} counts: with one bound that is the end, and the start is 0. */
    private record Bounds(Scalar start, Scalar end, Scalar step) {

        static Bounds of(Invocation call, String end) {
            Scalar step = number(call, "step");
            if (call.isNone(end)) {
                return new Bounds(Scalar.of(0), number(call, "start"), step);
            }
            Scalar start = call.isNone("start") ? Scalar.of(0) : number(call, "start");
            return new Bounds(start, number(call, end), step);
        }
    }
}
