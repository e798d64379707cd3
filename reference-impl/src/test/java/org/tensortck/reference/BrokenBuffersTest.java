package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.ArrayArchives;
import org.tensortck.spi.exchange.BufferProtocol;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Breaks buffers of Python, and archives of arrays; as {@link BrokenReferenceTest}. */
class BrokenBuffersTest {

    /** Returns the memory of a copy where that has the same strides. */
    private static SharedMemory copied(SharedMemory memory) {
        Layout layout = NdArray.adopt(memory).elements().layout();
        if (!layout.isContiguous() || layout.count() == 0) {
            return memory;
        }
        return ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory))).toBuilder().readOnly(memory.readOnly()).build();
    }

    private static boolean isOfBytes(Call call) {
        return ((SharedMemory) call.argument(0)).dtype() == DType.UINT8;
    }

    @Nested
    class OfPython extends FaultTable {

        @Override
        void faults() {
            fault("a memoryview that is contiguous whatever the array is", fails("MEM-70"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::buffer, buffer(memory -> {
                        boolean isBackwards = memory.shape().length > 0 && memory.byteStrides()[0] < 0;
                        return isBackwards
                                ? memory
                                : memory.toBuilder().elements(memory.dtype(), memory.shape()).build();
                    })));
            fault("a memoryview of float16 that calls it int16", fails("MEM-71"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::buffer, changed((result, _) -> {
                        FormattedMemory buffer = (FormattedMemory) result;
                        return new FormattedMemory(buffer.memory(), buffer.format().replace('e', 'h'));
                    })));
            fault("a memoryview in the other byte order that calls an int64 a long", fails("MEM-71"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::buffer, changed((result, _) -> {
                        FormattedMemory buffer = (FormattedMemory) result;
                        return new FormattedMemory(buffer.memory(), buffer.format().replaceFirst("^([<>])q", "$1l"));
                    })));
            fault("a memoryview of a copy", fails("MEM-72"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::buffer, buffer(BrokenBuffersTest::copied)));
            fault("an array of a memoryview that copies", fails("MEM-73"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::ofBuffer,
                            changed((array, _) -> ARRAYS.copy((NdArray) array))));
            fault("an array of the bytes of a buffer that copies", fails("MEM-74", "REF-51"),
                    IN_ARRAYS.at(Buffers<NdArray>::fromBuffer,
                            when(BrokenBuffersTest::isOfBytes, call -> ARRAYS.copy((NdArray) call.proceed()))));
            fault("a tensor of the bytes of a buffer that copies", fails("LIF-14", "MEM-25", "MEM-74"),
                    IN_TENSORS.at(Buffers<Tensor>::fromBuffer,
                            when(BrokenBuffersTest::isOfBytes, call -> TENSORS.copy((Tensor) call.proceed()))));
            fault("bytes in the order of the memory", fails("MEM-75"), IN_ARRAYS.at(BufferProtocol<NdArray>::toBytes,
                    call -> call.method().invoke(call.target(), call.argument(0), MemoryOrder.A)));
            fault("an array over a read-only memoryview that is writable", fails("REF-51"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::ofBuffer, call -> {
                        FormattedMemory buffer = (FormattedMemory) call.argument(0);
                        return call.proceedWith(new FormattedMemory(
                                buffer.memory().toBuilder().readOnly(false).build(), buffer.format()));
                    }));
            fault("a memoryview of a read-only array that is writable", fails("REF-52"),
                    IN_ARRAYS.at(BufferProtocol<NdArray>::buffer,
                            buffer(memory -> memory.toBuilder().readOnly(false).build())));
            fault("a buffer of bytes whose size does not matter", fails("REF-53"),
                    IN_ARRAYS.at(Buffers<NdArray>::fromBuffer, when(BrokenBuffersTest::isOfBytes, all())),
                    IN_TENSORS.at(Buffers<Tensor>::fromBuffer, when(BrokenBuffersTest::isOfBytes, all())));
            fault("a tensor over a bytes that copies", fails("REF-54"), IN_TENSORS.at(Buffers<Tensor>::fromBuffer,
                    when(call -> isOfBytes(call) && ((SharedMemory) call.argument(0)).readOnly(),
                            call -> TENSORS.create(new Values(List.of(0L), List.of()), Optional.of(DType.UINT8)))));
        }

        private static Fault buffer(UnaryOperator<SharedMemory> change) {
            return changed((result, _) -> {
                FormattedMemory buffer = (FormattedMemory) result;
                return new FormattedMemory(change.apply(buffer.memory()), buffer.format());
            });
        }

        /** Reads all bytes where what is asked for is refused. */
        private static Fault all() {
            return call -> {
                try {
                    return call.proceed();
                } catch (InvocationTargetException e) {
                    return call.method().invoke(call.target(), call.argument(0), DType.UINT8, -1L, 0L);
                }
            };
        }
    }

    @Nested
    class OfArchives extends FaultTable {

        @Override
        void faults() {
            fault("an archive without its last array", fails("FIL-30"),
                    IN_ARRAYS.at(ArrayArchives<NdArray>::saveAllCompressed, withoutLast()));
            fault("an archive that loses the order of the axes", fails("FIL-30"),
                    IN_ARRAYS.at(ArrayArchives<NdArray>::member,
                            changed((array, _) -> ARRAYS.copy((NdArray) array))));
            Map<List<?>, Object> known = new HashMap<>();
            fault("an archive that keeps its arrays", fails("FIL-31", "FIL-32"),
                    IN_ARRAYS.at(ArrayArchives<NdArray>::member, call -> {
                        Object array = call.proceed();
                        Object earlier = known.putIfAbsent(call.arguments(), array);
                        return earlier == null ? array : earlier;
                    }));
            fault("an archive that gives its first array for a name that it lacks", fails("FIL-33"),
                    IN_ARRAYS.at(ArrayArchives<NdArray>::member, insteadOf("is no file in the archive")));
            fault("an archive whose checksum does not matter", fails("FIL-34"),
                    IN_ARRAYS.at(ArrayArchives<NdArray>::member, insteadOf("checksum")));
        }

        private static Fault withoutLast() {
            return call -> {
                List<?> arrays = (List<?>) call.argument(1);
                return call.method().invoke(call.target(), call.argument(0), arrays.subList(0, arrays.size() - 1));
            };
        }

        /** Returns an array where one is refused. */
        private static Fault insteadOf(String refusal) {
            return call -> {
                try {
                    return call.proceed();
                } catch (InvocationTargetException e) {
                    if (e.getCause() instanceof TensorException refused && refused.getMessage().contains(refusal)) {
                        return ARRAYS.create(new Values(List.of(0L), List.of()), Optional.of(DType.FLOAT64));
                    }
                    throw e;
                }
            };
        }
    }
}
