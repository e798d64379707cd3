package org.tensortck.vocabulary.function;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.array.ArrayCreation;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.tensor.TensorCreation;
import org.tensortck.spi.tensor.TensorPrototypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.binding.SpiResult;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/**
 * Functions whose parameters depend on each other: a bound or a size that replaces another one, one object or several.
 */
final class CreationFunctions {
    private static final String OF_TENSORS = "dtype=None, device=None, requires_grad=False)";
    private static final int HIGHEST_RANK = 3;

    private CreationFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.arange(start=None, end=None, step=1, *, " + OF_TENSORS, call -> {
            Bounds bounds = Bounds.of(call, "end");
            return SpiResult.leaf(call, tensors(call).arange(bounds.start(), bounds.end(), bounds.step(),
                    call.dtype("dtype", Side.TENSOR), call.device("device")));
        });
        table.define("torch.eye(n, m=None, *, " + OF_TENSORS, call -> SpiResult.leaf(call, tensors(call)
                .eye(call.integer("n"), columns(call, "n", "m"), call.dtype("dtype", Side.TENSOR),
                        call.device("device"))));
        table.define("Tensor.new_tensor(self, data, *, " + OF_TENSORS, CreationFunctions::newTensor);
        table.define("np.arange(start=None, stop=None, step=1, dtype=None)", call -> {
            Bounds bounds = Bounds.of(call, "stop");
            return call.array(arrays(call).arange(bounds.start(), bounds.end(), bounds.step(),
                    call.dtype("dtype", Side.ARRAY)));
        });
        table.define("np.eye(N, M=None, k=0, dtype=None, order='C')", call -> call.array(
                arrays(call).eye(call.integer("N"), columns(call, "N", "M"), call.integer("k"),
                        call.dtype("dtype", Side.ARRAY), call.order("order"))));
        for (int rank = 1; rank <= HIGHEST_RANK; rank++) {
            int least = rank;
            table.define("torch.atleast_" + rank + "d(*tensors)", call -> atLeast(call, Side.TENSOR, "tensors", least));
            table.define("np.atleast_" + rank + "d(*arys)", call -> atLeast(call, Side.ARRAY, "arys", least));
        }
    }

    private static TensorCreation<Object> tensors(Invocation call) {
        return call.capability(Side.TENSOR, TensorCreation.class);
    }

    private static ArrayCreation<Object> arrays(Invocation call) {
        return call.capability(Side.ARRAY, ArrayCreation.class);
    }

    private static long columns(Invocation call, String rows, String columns) {
        OptionalLong given = call.optionalInteger(columns);
        return given.isPresent() ? given.getAsLong() : call.integer(rows);
    }

    /** Numbers are stored in the dtype of the tensor where no other is given. */
    private static Value newTensor(Invocation call) {
        TensorPrototypes<Object> prototypes = call.capability(Side.TENSOR, TensorPrototypes.class);
        Object self = call.self(Side.TENSOR);
        Optional<DType> dtype = call.dtype("dtype", Side.TENSOR);
        return SpiResult.leaf(call, prototypes.newTensor(self,
                call.values("data", Side.TENSOR, Optional.of(dtype.orElseGet(() -> call.tensors().dtype(self))),
                        "numbers or a list"),
                dtype, call.device("device")));
    }

    /** Returns one object for one argument, and a tuple for several. */
    private static Value atLeast(Invocation call, Side side, String parameter, int rank) {
        UnitAxes<Object> axes = call.capability(side, UnitAxes.class);
        List<Value> results = call.objects(parameter, side).stream()
                .<Value>map(object -> call.object(side, axes.atLeast(object, rank))).toList();
        return results.size() == 1 ? results.getFirst() : new Value.Tuple(results);
    }

    /** The bounds of {@code arange}: a single one is the end, and the start is 0. */
    private record Bounds(Scalar start, Scalar end, Scalar step) {

        static Bounds of(Invocation call, String end) {
            Scalar step = call.scalar("step");
            if (call.isNone(end)) {
                return new Bounds(Scalar.of(0), call.scalar("start"), step);
            }
            Scalar start = call.isNone("start") ? Scalar.of(0) : call.scalar("start");
            return new Bounds(start, call.scalar(end), step);
        }
    }
}
