package org.tensortck.vocabulary.function;

import java.util.Optional;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.binding.SpiResult;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.instance.BufferFunctions;

/** The functions that make arrays and tensors from arrays and tensors, and that control copying. */
final class ConversionFunctions {
    private ConversionFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=None)",
                ConversionFunctions::tensor);
        table.define("Tensor.numpy(self, *, force=False)", ConversionFunctions::numPy);
        table.define("Tensor.__array__(self, dtype=None)",
                call -> array(call, "self", dtype(call), Copying.IF_NEEDED, MemoryOrder.K));
        table.define("np.array(object, dtype=None, *, copy=True, order='K')",
                call -> array(call, "object", dtype(call), call.copying("copy"), call.order("order")));
        table.define("np.asarray(a, dtype=None, order='K', *, copy=None)",
                call -> array(call, "a", dtype(call), call.copying("copy"), call.order("order")));
        table.define("np.copy(a, order='K')",
                call -> array(call, "a", Optional.empty(), Copying.ALWAYS, call.order("order")));
        table.define("np.ascontiguousarray(a, dtype=None)", call -> contiguous(call, MemoryOrder.C));
        table.define("np.asfortranarray(a, dtype=None)", call -> contiguous(call, MemoryOrder.F));
        table.define("ndarray.copy(self, order='C')", ConversionFunctions::copy);
    }

    private static TensorConversions<Object> tensors(Invocation call) {
        return call.capability(Side.TENSOR, TensorConversions.class);
    }

    private static ArrayConversions<Object> arrays(Invocation call) {
        return call.capability(Side.ARRAY, ArrayConversions.class);
    }

    private static Value tensor(Invocation call) {
        Optional<DType> dtype = call.dtype("dtype", Side.TENSOR);
        Optional<Device> device = call.device("device");
        Copying copying = call.copying("copy");
        Optional<Boolean> requiresGrad = call.isNone(SpiResult.REQUIRES_GRAD)
                ? Optional.empty()
                : Optional.of(call.flag(SpiResult.REQUIRES_GRAD));
        if (call.argument("obj") instanceof Value.Ref ref && ref.side() == Side.TENSOR) {
            return call.tensor(tensors(call).asArray(ref.target(), dtype, device, copying, requiresGrad));
        }
        Object made = made(call, dtype, device, copying);
        if (requiresGrad.orElse(false)) {
            Graphs<Object> graphs = call.capability(Side.TENSOR, Graphs.class);
            graphs.requireGrad(made, true);
        }
        return call.tensor(made);
    }

    /** Returns a tensor that is made of an array, numbers or lists. */
    private static Object made(Invocation call, Optional<DType> dtype, Optional<Device> device, Copying copying) {
        if (call.argument("obj") instanceof Value.Ref ref) {
            return tensors(call).asArray(call.memory().source(Side.TENSOR, call.memory().ofArray(ref.target()),
                    dtype, device, copying), dtype, device, copying);
        }
        Values values = call.values("obj", Side.TENSOR, dtype, "numbers, a list, an array or a tensor");
        return tensors(call).asArray(values, dtype, device, copying);
    }

    private static Value numPy(Invocation call) {
        Object tensor = call.self(Side.TENSOR);
        SharedMemory memory = call.flag("force")
                ? call.memory().ofTensor(tensors(call).forceNumPy(tensor))
                : call.memory().ofTensor(tensor);
        return call.array(call.memory().adopted(Side.ARRAY, memory));
    }

    private static Optional<DType> dtype(Invocation call) {
        return call.dtype("dtype", Side.ARRAY);
    }

    private static Value array(Invocation call, String parameter, Optional<DType> dtype, Copying copying,
            MemoryOrder order) {
        if (call.argument(parameter) instanceof Value.Instance) {
            Object over = BufferFunctions.array(call, parameter);
            boolean isDefault = dtype.isEmpty() && copying == Copying.IF_NEEDED && order == MemoryOrder.K;
            return call.array(isDefault ? over : arrays(call).array(over, dtype, copying, order));
        }
        if (call.argument(parameter) instanceof Value.Ref ref) {
            return call.array(ref.side() == Side.ARRAY
                    ? arrays(call).array(ref.target(), dtype, copying, order)
                    : arrays(call).array(call.memory().source(Side.ARRAY, call.memory().ofTensor(ref.target()), dtype,
                            Optional.empty(), copying), dtype, copying, order));
        }
        Values values = call.values(parameter, Side.ARRAY, dtype, "numbers, a list, an array or a tensor");
        return call.array(order == MemoryOrder.K && copying != Copying.NEVER
                ? call.arrays().create(values, dtype)
                : arrays(call).array(values, dtype, copying, order));
    }

    private static Value contiguous(Invocation call, MemoryOrder order) {
        return call.array(
                arrays(call).contiguous(call.target("a", Side.ARRAY), dtype(call), order));
    }

    private static Value copy(Invocation call) {
        MemoryOrder order = call.order("order");
        Object array = call.self(Side.ARRAY);
        return call.array(order == MemoryOrder.C ? call.arrays().copy(array) : arrays(call).copy(array, order));
    }

    /** Does {@code array.astype(dtype, order=, copy=)} with an order. */
    static Value asType(Invocation call, DType dtype, MemoryOrder order, boolean copy) {
        return call.array(arrays(call).asType(call.self(Side.ARRAY), dtype, order, copy));
    }
}
