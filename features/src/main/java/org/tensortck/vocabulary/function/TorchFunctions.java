package org.tensortck.vocabulary.function;

import java.util.Optional;
import org.tensortck.spi.device.DefaultDevices;
import org.tensortck.spi.device.Devices;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.tensor.RandomNumbers;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Values;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.binding.SpiResult;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The functions of module {@code torch}. */
final class TorchFunctions {
    private TorchFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.is_tensor(obj)",
                call -> Value.of(call.argument("obj") instanceof Value.Ref ref && ref.side() == Side.TENSOR));
        table.define("torch.set_default_device(device)", TorchFunctions::setDefaultDevice);
        table.define("torch.from_numpy(ndarray)",
                call -> call.tensor(call.memory().adopted(Side.TENSOR,
                        call.memory().ofArray(call.target("ndarray", Side.ARRAY)))));
        table.define("torch.as_tensor(data, dtype=None, device=None)", TorchFunctions::asTensor);
        table.define("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)", TorchFunctions::tensor);
        table.define("torch.rand(*size, dtype=None)", TorchFunctions::rand);
        table.define("torch.nonzero(input, *, as_tuple=False)", TorchFunctions::nonzero);
    }

    private static Interchange<Object> interchange(Invocation call) {
        return call.capability(Side.TENSOR, Interchange.class);
    }

    private static Value asTensor(Invocation call) {
        Optional<DType> dtype = call.dtype("dtype", Side.TENSOR);
        Optional<Device> device = call.device("device");
        Interchange<Object> interchange = interchange(call);
        if (call.argument("data") instanceof Value.Ref ref) {
            return call.tensor(ref.side() == Side.TENSOR
                    ? interchange.asTensor(ref.target(), dtype, device)
                    : interchange.asTensor(call.memory().source(Side.TENSOR, call.memory().ofArray(ref.target()),
                            dtype, device, Copying.IF_NEEDED), dtype, device));
        }
        return call.tensor(interchange.asTensor(values(call, dtype), dtype, device));
    }

    private static Value tensor(Invocation call) {
        Optional<DType> dtype = call.dtype("dtype", Side.TENSOR);
        Optional<Device> device = call.device("device");
        Object tensor;
        if (call.argument("data") instanceof Value.Ref ref) {
            tensor = ref.side() == Side.TENSOR
                    ? interchange(call).tensor(ref.target(), dtype, device)
                    : interchange(call).tensor(call.memory().ofArray(ref.target()), dtype, device);
        } else {
            Values values = values(call, dtype);
            tensor = device.isPresent() || call.libraries().hasDefaultDevice()
                    ? devices(call).create(values, dtype, device)
                    : call.tensors().create(values, dtype);
        }
        return SpiResult.leaf(call, tensor);
    }

    private static Values values(Invocation call, Optional<DType> dtype) {
        return call.values("data", Side.TENSOR, dtype, "numbers, a list, an array or a tensor");
    }

    private static Devices<Object> devices(Invocation call) {
        return call.capability(Side.TENSOR, Devices.class);
    }

    private static Value setDefaultDevice(Invocation call) {
        Optional<Device> device = call.device("device");
        call.capability(Side.TENSOR, DefaultDevices.class).setDefaultDevice(device);
        call.libraries().setDefaultDevice(device.isPresent());
        return Value.NONE;
    }

    private static Value nonzero(Invocation call) {
        Gathering<Object> gathering = call.capability(Side.TENSOR, Gathering.class);
        Object input = call.target("input", Side.TENSOR);
        return call.flag("as_tuple")
                ? call.tuple(Side.TENSOR, gathering.nonzeroTuple(input))
                : call.tensor(gathering.nonzero(input));
    }

    private static Value rand(Invocation call) {
        long[] shape = call.size("size");
        Optional<DType> dtype = call.dtype("dtype", Side.TENSOR);
        if (!call.libraries().random().active()) {
            RandomNumbers<Object> random = call.capability(Side.TENSOR, RandomNumbers.class);
            return call.tensor(random.rand(shape, dtype));
        }
        return call.tensor(call.tensors().create(call.libraries().random().next(shape), dtype));
    }
}
