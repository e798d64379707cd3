package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.device.DefaultDevices;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.tensor.Storages;
import org.tensortck.spi.tensor.TensorCreation;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** Breaks the names of devices, the default device, and the rules for several devices; as {@link BrokenReferenceTest}. */
class BrokenDevicesTest {

    private static boolean isOnMeta(Object object) {
        return object instanceof Tensor tensor && !tensor.elements().hasMemory();
    }

    private static Tensor emptyOnMeta(long... shape) {
        return TENSORS.empty(shape, Optional.empty(), Optional.of(Device.META));
    }

    private static Device defaultDevice() {
        return TENSORS.capability(DefaultDevices.class).orElseThrow().defaultDevice();
    }

    private static Object onDefaultDevice(Object tensor) {
        return defaultDevice().isHost()
                ? tensor
                : TENSORS.asTensor((Tensor) tensor, Optional.empty(), Optional.of(defaultDevice()));
    }

    /** Does what the sound reference does with another argument in one place. */
    private static Object proceedWith(Call call, int place, Object argument) throws ReflectiveOperationException {
        Object[] changed = call.arguments().toArray();
        changed[place] = argument;
        return call.method().invoke(call.target(), changed);
    }

    private static OptionalLong index(Call call) {
        return (OptionalLong) call.argument(1);
    }

    @Nested
    class Names extends FaultTable {

        @Override
        void faults() {
            fault("a separate index that is dropped", fails("DEV-4"), named(call -> index(call).isPresent()
                    ? proceedWith(call, 1, OptionalLong.empty())
                    : call.proceed()));
            fault("one host with and without an index", fails("DEV-5"),
                    named(changed((device, _) -> ((Device) device).isHost() ? Device.CPU : device)));
            fault("a device of any type", fails("DEV-6"), named(instead(ErrorKind.INVALID_ARGUMENT,
                    call -> ((String) call.argument(0)).matches("[A-Za-z]+") ? Device.META : call.proceed())));
            fault("an index of seven bits", fails("DEV-7"), named(changed((device, _) -> {
                Device full = (Device) device;
                return full.index() == Device.NO_INDEX ? full : new Device(full.type(), full.index() & 127);
            })));
            fault("a host with an index that is the host", fails("DEV-8"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::to, call -> call.argument(1)
                            .equals(Optional.of(new Device("cpu", 0)))
                                    ? proceedWith(call, 1, Optional.of(Device.CPU))
                                    : call.proceed()));
        }

        private Break named(Fault fault) {
            return IN_TENSORS.at(TensorLibrary<Tensor>::namedDevice, fault);
        }
    }

    @Nested
    class TheDefault extends FaultTable {

        @Override
        void faults() {
            fault("ones that are always on the host", fails("DEV-9"),
                    IN_TENSORS.at(TensorCreation<Tensor>::ones, call -> ((Optional<?>) call.argument(2)).isEmpty()
                            ? proceedWith(call, 2, Optional.of(Device.CPU))
                            : call.proceed()));
            fault("as_tensor that shares an array whatever the default device is", fails("DEV-10"),
                    asTensor(SharedMemory.class, call -> proceedWith(call, 2, Optional.of(Device.CPU))));
            fault("as_tensor that moves a tensor to the default device", fails("DEV-11"),
                    asTensor(Tensor.class, call -> proceedWith(call, 2, Optional.of(defaultDevice()))));
            fault("adopted memory that is moved to the default device", fails("DEV-12"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, changed((tensor, _) -> onDefaultDevice(tensor))));
            fault("a context that is never left", fails("DEV-37"), IN_TENSORS.at(DefaultDevices::setDefaultDevice,
                    when(call -> call.argument(0).equals(Optional.of(Device.CPU)), _ -> null)));
            fault("sums that are moved to the default device", fails("DEV-13"),
                    IN_TENSORS.at(Arithmetic.class, "apply", changed((tensor, _) -> onDefaultDevice(tensor))));
        }

        private Break asTensor(Class<?> of, Fault fault) {
            return IN_TENSORS.at(Interchange.class, "asTensor", when(call -> of.isInstance(call.argument(0))
                    && ((Optional<?>) call.argument(2)).isEmpty(), fault));
        }
    }

    @Nested
    class SeveralDevices extends FaultTable {

        @Override
        void faults() {
            fault("tensors on several devices that are joined on meta", fails("DEV-14"),
                    IN_TENSORS.at(Joining<Tensor>::concatenate, instead(ErrorKind.NOT_HOST_MEMORY,
                            _ -> emptyOnMeta(4))));
            fault("where that takes no 0-d tensor of another device", fails("DEV-15"),
                    IN_TENSORS.at(Choosing.class, "where", call -> isOnMeta(call.argument(0))
                            && call.arguments().stream().anyMatch(SeveralDevices::isTensorOnTheHost)
                                    ? refused()
                                    : call.proceed()));
            fault("operations in place that ignore an operand on another device", fails("DEV-16"),
                    IN_TENSORS.at(InPlaceArithmetic<Tensor>::applyInPlace, instead(ErrorKind.NOT_HOST_MEMORY,
                            _ -> null)));
            fault("take that invents what an index on another device selects", fails("DEV-17"),
                    IN_TENSORS.at(Gathering<Tensor>::take, instead(ErrorKind.NOT_HOST_MEMORY,
                            call -> call.argument(0))));
            fault("an index on the host that is refused for another device", fails("DEV-18"),
                    IN_TENSORS.at(Indexing<Tensor>::select, call -> isOnMeta(call.argument(0))
                            && ((Collection<?>) call.argument(1)).stream().anyMatch(SeveralDevices::isIndexOnTheHost)
                                    ? refused()
                                    : call.proceed()));
            fault("copy_ that ignores a source on another device", fails("DEV-19"),
                    IN_TENSORS.at(Filling<Tensor>::copyFrom, instead(ErrorKind.NOT_HOST_MEMORY, _ -> null)));
            fault("set_ that ignores storage on another device", fails("DEV-20"),
                    IN_TENSORS.at(Storages<Tensor>::set, instead(ErrorKind.NOT_HOST_MEMORY, _ -> null)));
        }

        private static Object refused() {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, "there are two devices");
        }

        private static boolean isTensorOnTheHost(Object operand) {
            return operand instanceof Operand.Of<?>(Object tensor) && !isOnMeta(tensor);
        }

        private static boolean isIndexOnTheHost(Object item) {
            return item instanceof Index.Advanced object && IndexRule.elements(object).hasMemory();
        }
    }

    @Nested
    class OnMeta extends FaultTable {

        @Override
        void faults() {
            fault("sums on meta that keep the dtype", fails("DEV-21"), IN_TENSORS.at(Reductions.class, "reduce",
                    changed((result, arguments) -> isOnMeta(result)
                            ? TENSORS.cast((Tensor) result, TENSORS.dtype((Tensor) arguments[1]))
                            : result)));
            fault("no elements on meta that differ from zero", fails("DEV-22"), IN_TENSORS.at(
                    Gathering<Tensor>::nonzero, instead(ErrorKind.NOT_HOST_MEMORY, _ -> emptyOnMeta(0, 2))));
            fault("zeros for elements on meta", fails("DEV-23"), IN_TENSORS.at(Library.class, "read",
                    instead(ErrorKind.NOT_HOST_MEMORY, _ -> Scalar.of(0))));
            fault("an address on meta", fails("DEV-24"), IN_TENSORS.at(Storages<Tensor>::dataPointer,
                    changed((address, arguments) -> isOnMeta(arguments[0]) ? (Object) 64L : address)));
            fault("shapes on meta that need not fit", fails("DEV-25"), IN_TENSORS.at(Joining<Tensor>::stack,
                    instead(ErrorKind.SHAPE_MISMATCH, call -> isOnMeta(((List<?>) call.argument(0)).getFirst())
                            ? emptyOnMeta(2)
                            : call.proceed())));
        }
    }
}
