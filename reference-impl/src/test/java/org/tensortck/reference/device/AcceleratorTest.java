package org.tensortck.reference.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.accelerator.Transfers;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchArithmetic;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** The memory of the simulated accelerator, and the number of transfers that operations make. */
class AcceleratorTest {
    private static final Device FIRST = new Device("sim", 0);
    private static final Device SECOND = new Device("sim", 1);

    private final ReferenceTensors torch = new ReferenceTensors();

    /** Numbers of transfers: to the device, to the host, and between devices. */
    private static List<Long> transfersOf(Runnable action) {
        Transfers transfers = Accelerators.current().orElseThrow().transfers();
        long toDevice = transfers.toDevice();
        long toHost = transfers.toHost();
        long between = transfers.betweenDevices();
        action.run();
        return List.of(transfers.toDevice() - toDevice, transfers.toHost() - toHost,
                transfers.betweenDevices() - between);
    }

    private Tensor matrix() {
        return torch.create(new Values(List.of(2L, 3L), List.of(Scalar.of(1.0), Scalar.of(2.0), Scalar.of(3.0),
                Scalar.of(4.0), Scalar.of(5.0), Scalar.of(6.0))), Optional.empty());
    }

    private Tensor to(Device device, Tensor tensor) {
        return torch.asTensor(tensor, Optional.empty(), Optional.of(device));
    }

    private Tensor everySecondColumn(Tensor tensor) {
        return torch.select(tensor, List.of(new Index.Rest(),
                new Index.Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(2))));
    }

    @Test
    void a_copy_to_a_device_and_back_is_one_transfer_each() {
        Tensor host = matrix();
        Tensor device = to(FIRST, host);
        assertEquals(List.of(1L, 0L, 0L), transfersOf(() -> to(FIRST, host)));
        assertEquals(List.of(0L, 1L, 0L), transfersOf(() -> to(Device.CPU, device)));
        assertEquals(List.of(0L, 0L, 1L), transfersOf(() -> to(SECOND, device)));
        assertEquals(List.of(0L, 0L, 0L), transfersOf(() -> assertSame(device, to(FIRST, device))));
    }

    @Test
    void elements_with_gaps_or_of_another_dtype_are_one_transfer_too() {
        Tensor host = matrix();
        Tensor device = to(FIRST, host);
        assertEquals(List.of(1L, 0L, 0L), transfersOf(() -> to(FIRST, everySecondColumn(host))));
        assertEquals(List.of(0L, 1L, 0L), transfersOf(() -> to(Device.CPU, everySecondColumn(device))));
        assertEquals(List.of(1L, 0L, 0L),
                transfersOf(() -> torch.asTensor(host, Optional.of(DType.FLOAT64), Optional.of(FIRST))));
        assertEquals(List.of(1L, 0L, 0L), transfersOf(() -> torch.assign(everySecondColumn(device),
                List.of(new Index.Rest()), everySecondColumn(host))));
    }

    @Test
    void operations_on_a_device_transfer_nothing() {
        Tensor device = to(FIRST, matrix());
        TorchArithmetic arithmetic = new TorchArithmetic(new TorchDefaultDTypes());
        assertEquals(List.of(0L, 0L, 0L), transfersOf(() -> arithmetic.apply(BinaryOperation.ADD,
                new Operand.Of<>(device), new Operand.PythonNumber<>(Scalar.of(1.0)))));
        assertEquals(List.of(0L, 0L, 0L), transfersOf(() -> torch.copy(everySecondColumn(device))));
        assertEquals(List.of(0L, 0L, 0L), transfersOf(() -> torch.assign(device, List.of(new Index.Rest()),
                Scalar.of(7.0))));
    }

    @Test
    void a_text_is_one_transfer_of_all_elements() {
        Tensor device = to(FIRST, matrix());
        assertEquals(List.of(0L, 1L, 0L), transfersOf(() -> assertEquals(
                "tensor([[1., 2., 3.],\n        [4., 5., 6.]], device='sim:0')", device.toString())));
    }

    @Test
    void memory_of_a_device_is_not_offered_to_the_host() {
        Tensor device = to(FIRST, matrix());
        for (Runnable access : List.<Runnable>of(() -> torch.share(device), () -> torch.memory(device),
                device::toDlpack)) {
            assertEquals(ErrorKind.NOT_HOST_MEMORY, assertThrows(TensorException.class, access::run).kind());
        }
    }

    @Test
    void what_a_kernel_is_lent_ends_with_the_kernel() {
        DeviceMemory memory = Accelerators.allocate(FIRST, 4);
        MemorySegment lent;
        try (Arena kernel = Arena.ofConfined()) {
            lent = memory.lend(kernel);
            lent.set(ValueLayout.JAVA_INT, 0, 7);
            memory.takeBack(lent);
        }
        assertThrows(IllegalStateException.class, () -> lent.get(ValueLayout.JAVA_INT, 0));
        MemorySegment host = MemorySegment.ofArray(new int[1]);
        memory.copyToHost(0, host);
        assertEquals(7, host.get(ValueLayout.JAVA_INT, 0));
    }

    @Test
    void a_device_that_does_not_exist_is_refused() {
        assertEquals(ErrorKind.INVALID_ARGUMENT, assertThrows(TensorException.class,
                () -> Accelerators.allocate(new Device("sim", 2), 1)).kind());
    }
}
