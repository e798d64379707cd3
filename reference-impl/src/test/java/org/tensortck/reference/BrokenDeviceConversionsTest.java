package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.memory.TorchContiguity;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;

/** Breaks what brings tensors to another device and takes them out of the graph; as {@link BrokenReferenceTest}. */
class BrokenDeviceConversionsTest {

    private static Device device(Object tensor) {
        return ((Tensor) tensor).elements().device();
    }

    private static Object copyOfTheSource(Object result, Object source) {
        return result.equals(source) ? TENSORS.copy((Tensor) source) : result;
    }

    /** Does a conversion as if the last argument, whether to copy, were not there. */
    private static Object withoutCopy(Call call) throws ReflectiveOperationException {
        Object[] arguments = call.arguments().toArray();
        arguments[arguments.length - 1] = false;
        return call.method().invoke(call.target(), arguments);
    }

    @Nested
    class ToADevice extends FaultTable {

        @Override
        void faults() {
            fault("cpu that makes a view of what is in the host", fails("CPY-24"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::cpu,
                            changed((result, _) -> TENSORS.select((Tensor) result, List.of(new Index.Rest())))));
            fault("cpu that copies what is in the host", fails("CPY-24", "CPY-29"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::cpu,
                            changed((result, arguments) -> copyOfTheSource(result, arguments[0]))));
            fault("to that always copies", fails("CPY-25"), IN_TENSORS.at(DeviceConversions<Tensor>::to,
                    changed((result, arguments) -> copyOfTheSource(result, arguments[0]))));
            fault("to of another tensor that always copies", fails("CPY-25"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::toLike,
                            changed((result, arguments) -> copyOfTheSource(result, arguments[0]))));
            fault("to that ignores that a copy is asked for", fails("CPY-26"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::to, BrokenDeviceConversionsTest::withoutCopy));
            fault("a copy in the host that is always row major", fails("CPY-26"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::to, changed((result, _) -> device(result).isHost()
                            ? new TorchContiguity().contiguous((Tensor) result)
                            : result)));
            fault("a copy that leaves the graph", fails("CPY-26", "CPY-27"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::to, changed((result,
                            arguments) -> result.equals(arguments[0]) ? result : TENSORS.detach((Tensor) result))));
        }
    }

    @Nested
    class Meta extends FaultTable {

        @Override
        void faults() {
            fault("a tensor on meta that is always row major", fails("CPY-27"), aTensorOnMetaThatIsAlwaysRowMajor());
            fault("zeros for elements that there are not", fails("CPY-28"),
                    IN_TENSORS.at(DeviceConversions<Tensor>::cpu, instead(ErrorKind.NOT_HOST_MEMORY, call -> {
                        Tensor tensor = (Tensor) call.argument(0);
                        return TENSORS.empty(TENSORS.shape(tensor), Optional.of(TENSORS.dtype(tensor)),
                                Optional.of(Device.CPU));
                    })));
        }

        private static Break[] aTensorOnMetaThatIsAlwaysRowMajor() {
            Change rowMajor = (result, arguments) -> !device(result).isMeta() || device(arguments[0]).isMeta()
                    ? result
                    : TENSORS.empty(TENSORS.shape((Tensor) result), Optional.of(TENSORS.dtype((Tensor) result)),
                            Optional.of(Device.META));
            return new Break[]{IN_TENSORS.at(DeviceConversions<Tensor>::to, changed(rowMajor))};
        }
    }

    @Nested
    class OutOfTheGraph extends FaultTable {

        @Override
        void faults() {
            fault("data that copies", fails("CPY-30"),
                    IN_TENSORS.at(Graphs<Tensor>::data, changed((result, _) -> TENSORS.copy((Tensor) result))));
            fault("data that is the tensor itself", fails("CPY-30"),
                    IN_TENSORS.at(Graphs<Tensor>::data, call -> call.argument(0)));
            fault("detach in place that does nothing", fails("CPY-31", "CPY-32"),
                    IN_TENSORS.at(Graphs<Tensor>::detachInPlace, _ -> null));
            fault("detach in place that takes new memory", fails("CPY-31"),
                    IN_TENSORS.at(Graphs<Tensor>::detachInPlace, call -> {
                        Tensor tensor = (Tensor) call.argument(0);
                        call.proceed();
                        tensor.setData(tensor.copy());
                        return null;
                    }));
            fault("a view that may be detached in place", fails("CPY-32"),
                    IN_TENSORS.at(Graphs<Tensor>::detachInPlace, instead(ErrorKind.INVALID_ARGUMENT, _ -> null)));
        }
    }
}
