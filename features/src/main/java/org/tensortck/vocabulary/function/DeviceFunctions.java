package org.tensortck.vocabulary.function;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.device.NonBlockingCopies;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The attributes of devices, and {@code Tensor.to} in the forms that PyTorch documents. */
final class DeviceFunctions {
    private static final String NON_BLOCKING = "non_blocking";

    private DeviceFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("device.type", call -> Value.of(self(call).type()));
        table.define("device.index",
                call -> self(call).index() == Device.NO_INDEX ? Value.NONE : Value.of(self(call).index()));
        table.define("Tensor.to(self, *args, device=None, dtype=None, non_blocking=False, copy=False)",
                DeviceFunctions::to);
    }

    private static Device self(Invocation call) {
        if (call.argument("self") instanceof Value.DeviceOf(Device device)) {
            return device;
        }
        throw call.wrong("self", "a device");
    }

    private static DeviceConversions<Object> conversions(Invocation call) {
        return call.capability(Side.TENSOR, DeviceConversions.class);
    }

    private static Value to(Invocation call) {
        Object self = call.self(Side.TENSOR);
        List<Value> arguments = call.rest("args");
        boolean named = !call.isNone("device") || !call.isNone("dtype");
        if (arguments.size() == 1 && !named) {
            switch (arguments.getFirst()) {
                case Value.Ref like when like.side() == Side.TENSOR && !call.flag(NON_BLOCKING) -> {
                    return call.tensor(conversions(call).toLike(self, like.target(), call.flag("copy")));
                }
                case Value.DTypeOf dtype -> {
                    return to(call, self, Optional.empty(), dtype(call, dtype));
                }
                default -> {
                }
            }
        }
        return to(call, self, arguments);
    }

    /** Executes {@code to(device, dtype)}, with both as positional or keyword arguments. */
    private static Value to(Invocation call, Object self, List<Value> arguments) {
        boolean twice = (!arguments.isEmpty() && !call.isNone("device"))
                || (arguments.size() > 1 && !call.isNone("dtype"));
        if (twice || arguments.size() > 2) {
            throw call.wrong("args", "a device, a device and a dtype, a dtype or a tensor, each given once");
        }
        Optional<Device> device = call.device("device",
                arguments.isEmpty() ? call.argument("device") : arguments.getFirst());
        Optional<DType> dtype = dtype(call, arguments.size() < 2 ? call.argument("dtype") : arguments.get(1));
        return to(call, self, device, dtype);
    }

    private static Value to(Invocation call, Object self, Optional<Device> device, Optional<DType> dtype) {
        boolean copy = call.flag("copy");
        if (call.flag(NON_BLOCKING)) {
            NonBlockingCopies<Object> copies = call.capability(Side.TENSOR, NonBlockingCopies.class);
            return call.tensor(copies.to(self, device, dtype, true, copy));
        }
        return device.isEmpty() && dtype.isPresent()
                ? CastFunctions.to(call, dtype.get())
                : call.tensor(conversions(call).to(self, device, dtype, copy));
    }

    private static Optional<DType> dtype(Invocation call, Value value) {
        return call.dtype("dtype", value, Side.TENSOR);
    }
}
