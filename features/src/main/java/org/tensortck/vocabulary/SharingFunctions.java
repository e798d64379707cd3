package org.tensortck.vocabulary;

import org.tensortck.spi.Buffers;
import org.tensortck.spi.DType;
import org.tensortck.spi.Dlpack;
import org.tensortck.spi.GradientModes;
import org.tensortck.spi.Graphs;
import org.tensortck.spi.Resizing;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.Storages;
import org.tensortck.spi.Writability;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** What shares memory on other ways than from tensor to array and back, and what becomes of memory that is shared. */
final class SharingFunctions {
    private SharingFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("torch.frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False)",
                SharingFunctions::tensorFromBuffer);
        table.define("np.frombuffer(buffer, dtype=None, count=-1, offset=0)", SharingFunctions::arrayFromBuffer);
        table.define("torch.from_dlpack(ext_tensor)", call -> fromDlpack(call, "ext_tensor", Side.TENSOR));
        table.define("np.from_dlpack(x)", call -> fromDlpack(call, "x", Side.ARRAY));
        table.define("torch.is_grad_enabled()", call -> Value.of(gradientModes(call).isGradEnabled()));
        table.define("torch.set_grad_enabled(mode)", SharingFunctions::setGradEnabled);
        table.define("Tensor.is_set_to(self, tensor)", call -> Value.of(
                storages(call).isSetTo(call.self(Side.TENSOR), call.target("tensor", Side.TENSOR))));
        table.define("Tensor.data_ptr(self)", call -> Value.of(storages(call).dataPointer(call.self(Side.TENSOR))));
        table.define("Tensor.set_(self, source)", SharingFunctions::set);
        table.define("Tensor.resize_(self, *sizes)", call -> {
            resizing(call, Side.TENSOR).resize(call.self(Side.TENSOR), call.size("sizes"));
            return call.argument("self");
        });
        table.define("ndarray.resize(self, *new_shape)", call -> {
            resizing(call, Side.ARRAY).resize(call.self(Side.ARRAY), call.size("new_shape"));
            return Value.NONE;
        });
        table.define("ndarray.setflags(self, write=None)", SharingFunctions::setFlags);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Buffers<Object> buffers(Invocation call, Side side) {
        return call.capability(side, Buffers.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Dlpack<Object> dlpack(Invocation call, Side side) {
        return call.capability(side, Dlpack.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static GradientModes<Object> gradientModes(Invocation call) {
        return call.capability(Side.TENSOR, GradientModes.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Graphs<Object> graphs(Invocation call) {
        return call.capability(Side.TENSOR, Graphs.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    static Storages<Object> storages(Invocation call) {
        return call.capability(Side.TENSOR, Storages.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Resizing<Object> resizing(Invocation call, Side side) {
        return call.capability(side, Resizing.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Writability<Object> writability(Invocation call) {
        return call.capability(Side.ARRAY, Writability.class);
    }

    private static Value tensorFromBuffer(Invocation call) {
        DType dtype = call.dtype("dtype", Side.TENSOR).orElseThrow(() -> call.wrong("dtype", "a dtype of torch"));
        SharedMemory buffer = call.memory().bytes(Side.ARRAY, call.target("buffer", Side.ARRAY));
        Object tensor = buffers(call, Side.TENSOR).fromBuffer(buffer, dtype, call.integer("count"),
                call.integer("offset"));
        if (call.flag("requires_grad")) {
            graphs(call).requireGrad(tensor, true);
        }
        return call.tensor(tensor);
    }

    private static Value arrayFromBuffer(Invocation call) {
        DType dtype = call.dtype("dtype", Side.ARRAY)
                .orElseGet(() -> call.libraries().declared(Side.ARRAY, DType.FLOAT64, call.function()));
        SharedMemory buffer = call.memory().bytes(Side.ARRAY, call.target("buffer", Side.ARRAY));
        return call.array(buffers(call, Side.ARRAY).fromBuffer(buffer, dtype, call.integer("count"),
                call.integer("offset")));
    }

    private static Value fromDlpack(Invocation call, String parameter, Side receiver) {
        if (!(call.argument(parameter) instanceof Value.Ref source)) {
            throw call.wrong(parameter, "a tensor or an array");
        }
        SharedMemory memory = dlpack(call, source.side()).toDlpack(source.target());
        if (receiver == Side.TENSOR || memory.dtype().inNumPy()) {
            call.libraries().declared(receiver, memory.dtype(), "from_dlpack");
        }
        return call.object(receiver,
                dlpack(call, receiver).fromDlpack(call.memory().adoptableByDlpack(receiver, memory)));
    }

    private static Value setGradEnabled(Invocation call) {
        gradientModes(call).setGradEnabled(call.flag("mode"));
        return Value.NONE;
    }

    private static Value set(Invocation call) {
        storages(call).set(call.self(Side.TENSOR), call.target("source", Side.TENSOR));
        return call.argument("self");
    }

    private static Value setFlags(Invocation call) {
        if (!call.isNone("write")) {
            writability(call).setWritable(call.self(Side.ARRAY), call.flag("write"));
        }
        return Value.NONE;
    }
}
