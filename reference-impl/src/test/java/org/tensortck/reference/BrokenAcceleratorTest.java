package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Optional;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.memory.TorchContiguity;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.device.DefaultDevices;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.device.NonBlockingCopies;
import org.tensortck.spi.device.PinnedMemory;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.graph.Gradients;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Operand;

/** Breaks tensors on an accelerator, pinned memory, and copies that do not block; as {@link BrokenReferenceTest}. */
class BrokenAcceleratorTest extends FaultTable {
    private static final String TYPE = Accelerators.current().orElseThrow().type();
    private static final Device ANY = new Device(TYPE, Device.NO_INDEX);

    private static boolean isOnAccelerator(Object object) {
        return object instanceof Tensor tensor && tensor.elements().device().type().equals(TYPE);
    }

    private static Tensor to(Object tensor, Device device) {
        return TENSORS.asTensor((Tensor) tensor, Optional.empty(), Optional.of(device));
    }

    private static Optional<Device> target(Call call) {
        return ((Optional<?>) call.argument(1)).map(Device.class::cast);
    }

    private static Object proceedTo(Call call, Device device) throws ReflectiveOperationException {
        Object[] changed = call.arguments().toArray();
        changed[1] = Optional.of(device);
        return call.method().invoke(call.target(), changed);
    }

    private static Operand<Tensor> moved(Object operand) {
        return operand instanceof Operand.Of<?>(Tensor tensor) ? new Operand.Of<>(to(tensor, ANY)) : cast(operand);
    }

    @SuppressWarnings("unchecked") // the parameter of the method
    private static Operand<Tensor> cast(Object operand) {
        return (Operand<Tensor>) operand;
    }

    @Override
    void faults() {
        fault("a copy to an accelerator that is always row-major", fails("DEV-26"),
                IN_TENSORS.at(DeviceConversions<Tensor>::to, changed((result, _) -> isOnAccelerator(result)
                        ? new TorchContiguity().contiguous((Tensor) result)
                        : result)));
        fault("an accelerator of one device", fails("DEV-27"),
                IN_TENSORS.at(DeviceConversions<Tensor>::to, when(call -> target(call)
                        .filter(device -> device.equals(new Device(TYPE, 1))).isPresent(),
                        call -> proceedTo(call, ANY))));
        fault("to of a type of accelerator that always copies", fails("DEV-28"),
                IN_TENSORS.at(DeviceConversions<Tensor>::to, when(call -> target(call).equals(Optional.of(ANY)),
                        changed((result, arguments) -> result.equals(arguments[0])
                                ? TENSORS.copy((Tensor) result)
                                : result))));
        fault("an array that is a copy of the elements on an accelerator", fails("DEV-29"),
                IN_TENSORS.at(MemoryExport<Tensor>::share, when(call -> isOnAccelerator(call.argument(0)),
                        call -> TENSORS.share(to(call.argument(0), Device.CPU)))));
        fault("a forced array of other elements", fails("DEV-30"),
                IN_TENSORS.at(TensorConversions<Tensor>::forceNumPy, when(call -> isOnAccelerator(call.argument(0)),
                        call -> TENSORS.share(TENSORS.empty(TENSORS.shape((Tensor) call.argument(0)), Optional.empty(),
                                Optional.of(Device.CPU))))));
        fault("a part of a tensor on an accelerator that is a copy", fails("DEV-31"),
                IN_TENSORS.at(Indexing<Tensor>::select, changed((result, _) -> isOnAccelerator(result)
                        ? TENSORS.copy((Tensor) result)
                        : result)));
        fault("operands that are moved to the accelerator", fails("DEV-32"),
                IN_TENSORS.at(Arithmetic.class, "apply", instead(ErrorKind.NOT_HOST_MEMORY,
                        call -> call.arguments().stream().anyMatch(
                                operand -> operand instanceof Operand.Of<?>(Object tensor) && isOnAccelerator(tensor))
                                        ? call.method().invoke(call.target(), call.argument(0),
                                                moved(call.argument(1)), moved(call.argument(2)))
                                        : call.proceed())));
        fault("copy_ that does not see what is on an accelerator", fails("DEV-33"),
                IN_TENSORS.at(Filling<Tensor>::copyFrom, when(call -> isOnAccelerator(call.argument(1)),
                        _ -> null)));
        fault("a text without the device of an accelerator", fails("DEV-34"),
                IN_TENSORS.at(Printing<Tensor>::repr, when(call -> isOnAccelerator(call.argument(0)),
                        call -> call.proceedWith(to(call.argument(0), Device.CPU)))));
        fault("an accelerator that cannot be the default device", fails("DEV-35"),
                IN_TENSORS.at(DefaultDevices::setDefaultDevice, when(call -> call.argument(0)
                        .equals(Optional.of(ANY)), _ -> null)));
        fault("sums on an accelerator that are zero", fails("DEV-36"), IN_TENSORS.at(Reductions.class, "reduce",
                changed((result, _) -> isOnAccelerator(result)
                        ? TENSORS.empty(TENSORS.shape((Tensor) result), Optional.of(TENSORS.dtype((Tensor) result)),
                                Optional.of(ANY))
                        : result)));
        fault("gradients that are brought to the host", fails("DEV-38"),
                IN_TENSORS.at(Gradients<Tensor>::gradient, changed((result, _) -> ((Optional<?>) result)
                        .map(gradient -> isOnAccelerator(gradient) ? to(gradient, Device.CPU) : gradient))));
        fault("to without blocking that always copies", fails("DEV-60"),
                IN_TENSORS.at(NonBlockingCopies<Tensor>::to, changed((result, arguments) -> result.equals(arguments[0])
                        ? TENSORS.copy((Tensor) result)
                        : result)));
        fault("copy_ without blocking that is never done", fails("DEV-60", "DEV-61"),
                IN_TENSORS.at(NonBlockingCopies<Tensor>::copyFrom, _ -> null));
        fault("a copy to the accelerator that synchronize does not complete", fails("DEV-61"),
                IN_TENSORS.at(NonBlockingCopies<Tensor>::to, changed((result, _) -> isOnAccelerator(result)
                        ? TENSORS.empty(TENSORS.shape((Tensor) result), Optional.of(TENSORS.dtype((Tensor) result)),
                                Optional.of(ANY))
                        : result)));
        fault("work on the accelerator that is never done", fails("DEV-65"),
                IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInPlace, when(
                        call -> call.arguments().stream().anyMatch(BrokenAcceleratorTest::isOnAccelerator)
                                && call.arguments().stream().noneMatch(Operand.Of.class::isInstance),
                        _ -> null)));
        fault("pinned memory that is pinned again", fails("DEV-62"), IN_TENSORS.at(PinnedMemory<Tensor>::pin,
                call -> call.proceedWith(TENSORS.copy((Tensor) call.argument(0)))));
        fault("memory of the accelerator that is pinned", fails("DEV-63"),
                IN_TENSORS.at(PinnedMemory<Tensor>::isPinned, changed((isPinned, arguments) -> (Boolean) isPinned
                        || isOnAccelerator(arguments[0]))));
        fault("pin_memory that leaves the memory of the accelerator", fails("DEV-64"),
                IN_TENSORS.at(PinnedMemory<Tensor>::pin, instead(ErrorKind.NOT_HOST_MEMORY,
                        call -> call.argument(0))));
    }
}
