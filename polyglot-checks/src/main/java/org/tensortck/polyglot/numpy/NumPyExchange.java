package org.tensortck.polyglot.numpy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.dlpack.DlpackForm;
import org.tensortck.polyglot.cpython.PythonApi;
import org.tensortck.polyglot.cpython.PythonCapsules;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.exchange.ArrayInterface;
import org.tensortck.spi.exchange.BufferProtocol;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.DlpackCapsules;
import org.tensortck.spi.value.ArrayDescription;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;

/** NumPy's ways to take and give memory that know nothing of arrays. DLPack passes its C structures, in capsules. */
final class NumPyExchange
        implements
            Buffers<NumPyArray>,
            BufferProtocol<NumPyArray>,
            Dlpack<NumPyArray>,
            DlpackCapsules<NumPyArray>,
            ArrayInterface<NumPyArray> {
    private static final PythonFunctions EXCHANGE = new PythonFunctions("exchange.py");

    @Override
    public NumPyArray fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        return EXCHANGE.ask("from_buffer", ArrayHandles::of, NumPyArrays.over(buffer), dtype.typeName(), count,
                byteOffset);
    }

    @Override
    public FormattedMemory buffer(NumPyArray array) {
        SharedMemory memory = NumPyArrays.memoryOf(array);
        return EXCHANGE.ask("buffer", described -> new FormattedMemory(
                memory.toBuilder().elements(memory.dtype(), PythonResults.integers(PythonApi.tupleItem(described, 1)))
                        .byteStrides(PythonResults.integers(PythonApi.tupleItem(described, 2)))
                        .readOnly(PythonResults.truth(PythonApi.tupleItem(described, 3))).build(),
                PythonResults.text(PythonApi.tupleItem(described, 0))), array);
    }

    @Override
    public NumPyArray ofBuffer(FormattedMemory buffer) {
        return EXCHANGE.ask("of_buffer", ArrayHandles::of, NumPyArrays.over(buffer.memory()), buffer.format());
    }

    @Override
    public byte[] toBytes(NumPyArray array, MemoryOrder order) {
        long[] unsigned = EXCHANGE.ask("to_bytes", PythonResults::integers, array, order.name());
        byte[] bytes = new byte[unsigned.length];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) unsigned[place];
        }
        return bytes;
    }

    @Override
    public SharedMemory toDlpack(NumPyArray array) {
        return EXCHANGE.ask("to_dlpack", capsule -> PythonCapsules.consume(capsule).memory(), array);
    }

    @Override
    public DlpackCapsule toCapsule(NumPyArray array, OptionalLong stream, Optional<long[]> maximumVersion,
            Optional<long[]> device, Copying copying) {
        Optional<Long> number = stream.isPresent() ? Optional.of(stream.getAsLong()) : Optional.empty();
        return EXCHANGE.ask("to_capsule", PythonCapsules::take, array, number, maximumVersion, device, flag(copying));
    }

    private static Optional<Boolean> flag(Copying copying) {
        return switch (copying) {
            case IF_NEEDED -> Optional.empty();
            case ALWAYS -> Optional.of(true);
            case NEVER -> Optional.of(false);
        };
    }

    @Override
    public long[] dlpackDevice(NumPyArray array) {
        return EXCHANGE.ask("dlpack_device", PythonResults::integers, array);
    }

    @Override
    public ArrayDescription arrayInterface(NumPyArray array) {
        return EXCHANGE.ask("array_interface", NumPyExchange::description, array);
    }

    private static ArrayDescription description(long tuple) {
        long strides = PythonApi.tupleItem(tuple, 4);
        return new ArrayDescription(PythonResults.integer(PythonApi.tupleItem(tuple, 0)),
                PythonResults.truth(PythonApi.tupleItem(tuple, 1)), PythonResults.text(PythonApi.tupleItem(tuple, 2)),
                integers(PythonApi.tupleItem(tuple, 3)), PythonApi.tupleSize(strides) == 0
                        ? Optional.empty()
                        : Optional.of(integers(PythonApi.tupleItem(strides, 0))));
    }

    private static List<Long> integers(long tuple) {
        return Arrays.stream(PythonResults.integers(tuple)).boxed().toList();
    }

    @Override
    public NumPyArray fromDlpack(SharedMemory memory) {
        return EXCHANGE.ask("from_dlpack", ArrayHandles::of, DlpackCapsule.of(memory, DlpackForm.VERSIONED, false));
    }
}
