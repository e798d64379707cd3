package org.tensortck.vocabulary.function;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.array.Ownership;
import org.tensortck.spi.array.Writability;
import org.tensortck.spi.exchange.ArrayInterface;
import org.tensortck.spi.exchange.CapsuleImport;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.DlpackCapsules;
import org.tensortck.spi.value.ArrayBase;
import org.tensortck.spi.value.ArrayDescription;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.ArrayArguments;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Indices;
import org.tensortck.vocabulary.call.Invocation;

/** DLPack, the array interface, the owner of memory, and whether it may be written. */
final class SharingFunctions {
    private static final Optional<long[]> NEWEST_VERSION = Optional.of(new long[]{1, 0});
    private static final long[] HOST = {1, 0};
    private static final long VERSION_OF_INTERFACE = 3;

    private SharingFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.from_dlpack(ext_tensor, *, device=None, copy=None)",
                call -> fromDlpack(call, "ext_tensor", Side.TENSOR));
        table.define("np.from_dlpack(x, *, device=None, copy=None)", call -> fromDlpack(call, "x", Side.ARRAY));
        table.define("ndarray.__array_interface__", SharingFunctions::arrayInterface);
        table.define("ndarray.base", SharingFunctions::base);
        table.define("np.shares_memory(a, b)",
                call -> Value.of(ownership(call).sharesMemory(array(call, "a"), array(call, "b"))));
        table.define("np.may_share_memory(a, b)",
                call -> Value.of(ownership(call).mayShareMemory(array(call, "a"), array(call, "b"))));
        table.define("ndarray.setflags(self, write=None)", SharingFunctions::setFlags);
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

    private static Value fromDlpack(Invocation call, String parameter, Side receiver) {
        if (receiver == Side.TENSOR && call.argument(parameter) instanceof Value.Capsule capsule) {
            CapsuleImport<Object> tensors = call.capability(Side.TENSOR, CapsuleImport.class);
            return call.tensor(tensors.fromCapsule(capsule.target()));
        }
        if (!(call.argument(parameter) instanceof Value.Ref source)) {
            throw call.wrong(parameter, "a tensor, an array or a capsule");
        }
        SharedMemory memory = offered(call, source);
        if (receiver == Side.TENSOR || memory.dtype().inNumPy()) {
            call.libraries().declared(receiver, memory.dtype(), "from_dlpack");
        }
        return call.object(receiver,
                dlpack(call, receiver).fromDlpack(call.memory().adoptableByDlpack(receiver, memory)));
    }

    /**
     * Returns the memory that the source offers. The request to the source is an argument of its {@code __dlpack__}.
     */
    private static SharedMemory offered(Invocation call, Value.Ref source) {
        Copying copying = call.copying("copy");
        if (call.device("device").filter(device -> !device.equals(Device.CPU)).isPresent()) {
            throw call.wrong("device", "'cpu' or None");
        }
        Optional<long[]> device = call.device("device").map(_ -> HOST);
        if (copying == Copying.IF_NEEDED && device.isEmpty()) {
            return dlpack(call, source.side()).toDlpack(source.target());
        }
        DlpackCapsules<Object> producer = call.capability(source.side(), DlpackCapsules.class);
        return producer.toCapsule(source.target(), OptionalLong.empty(), NEWEST_VERSION, device, copying).consume()
                .memory();
    }

    private static Value arrayInterface(Invocation call) {
        ArrayInterface<Object> arrays = call.capability(Side.ARRAY, ArrayInterface.class);
        ArrayDescription described = arrays.arrayInterface(call.self(Side.ARRAY));
        Value typeString = Value.of(described.typeString());
        Map<String, Value> items = new LinkedHashMap<>();
        items.put("version", Value.of(VERSION_OF_INTERFACE));
        items.put("data", new Value.Tuple(List.of(Value.of(described.address()), Value.of(described.readOnly()))));
        items.put("typestr", typeString);
        items.put("descr",
                new Value.ListOf(List.of(new Value.Tuple(List.of(Value.of(""), typeString)))));
        items.put("shape", tuple(described.shape()));
        items.put("strides", described.byteStrides().map(SharingFunctions::tuple).orElse(Value.NONE));
        return new Value.Dict(items);
    }

    private static Value tuple(List<Long> integers) {
        return new Value.Tuple(integers.stream().map(Value::of).toList());
    }

    private static Value base(Invocation call) {
        return switch (ownership(call).base(call.self(Side.ARRAY))) {
            case ArrayBase.None<Object> _ -> Value.NONE;
            case ArrayBase.Array<Object>(Object array) -> call.array(array);
            case ArrayBase.Other<Object> _ -> new Value.Owner();
        };
    }

    /** Returns an array, or the array that NumPy makes of another object: a tensor becomes an array over its memory. */
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
