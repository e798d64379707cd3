package org.tensortck.vocabulary.function;

import org.tensortck.spi.array.Ownership;
import org.tensortck.spi.array.Writability;
import org.tensortck.spi.common.Buffers;
import org.tensortck.spi.common.Dlpack;
import org.tensortck.spi.value.ArrayBase;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.binding.SpiResult;
import org.tensortck.vocabulary.call.ArrayArguments;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Indices;
import org.tensortck.vocabulary.call.Invocation;

/** Buffers and DLPack, the owner of memory, and whether it may be written. */
final class SharingFunctions {
    private SharingFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False)",
                SharingFunctions::tensorFromBuffer);
        table.define("np.frombuffer(buffer, dtype=None, count=-1, offset=0)", SharingFunctions::arrayFromBuffer);
        table.define("torch.from_dlpack(ext_tensor)", call -> fromDlpack(call, "ext_tensor", Side.TENSOR));
        table.define("np.from_dlpack(x)", call -> fromDlpack(call, "x", Side.ARRAY));
        table.define("ndarray.base", SharingFunctions::base);
        table.define("np.shares_memory(a, b)",
                call -> Value.of(ownership(call).sharesMemory(array(call, "a"), array(call, "b"))));
        table.define("np.may_share_memory(a, b)",
                call -> Value.of(ownership(call).mayShareMemory(array(call, "a"), array(call, "b"))));
        table.define("ndarray.setflags(self, write=None)", SharingFunctions::setFlags);
    }

    private static Buffers<Object> buffers(Invocation call, Side side) {
        return call.capability(side, Buffers.class);
    }

    private static Dlpack<Object> dlpack(Invocation call, Side side) {
        return call.capability(side, Dlpack.class);
    }

    private static Ownership<Object> ownership(Invocation call) {
        return call.capability(Side.ARRAY, Ownership.class);
    }

    private static Writability<Object> writability(Invocation call) {
        return call.capability(Side.ARRAY, Writability.class);
    }

    private static Value tensorFromBuffer(Invocation call) {
        DType dtype = call.dtype("dtype", Side.TENSOR).orElseThrow(() -> call.wrong("dtype", "a dtype of torch"));
        SharedMemory buffer = call.memory().bytes(Side.ARRAY, call.target("buffer", Side.ARRAY));
        Object tensor = buffers(call, Side.TENSOR).fromBuffer(buffer, dtype, call.integer("count"),
                call.integer("offset"));
        return SpiResult.leaf(call, tensor);
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

    private static Value base(Invocation call) {
        return switch (ownership(call).base(call.self(Side.ARRAY))) {
            case ArrayBase.None<Object> _ -> Value.NONE;
            case ArrayBase.Array<Object>(Object array) -> call.array(array);
            case ArrayBase.Other<Object> _ -> new Value.Owner();
        };
    }

    /** Returns an array, or what NumPy makes of anything else: a tensor becomes an array over its memory. */
    private static Object array(Invocation call, String parameter) {
        return call.argument(parameter) instanceof Value.Ref ref
                ? new Indices(call, Side.ARRAY).object(ref)
                : ArrayArguments.inferred(call, parameter);
    }

    private static Value setFlags(Invocation call) {
        if (!call.isNone("write")) {
            writability(call).setWritable(call.self(Side.ARRAY), call.flag("write"));
        }
        return Value.NONE;
    }
}
