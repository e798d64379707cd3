package org.tensortck.reference.accelerator.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensortck.evaluate.Implementations;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.accelerator.DeviceElements;
import org.tensortck.reference.accelerator.DeviceKernel;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;
import org.tensortck.verdict.Verdict;

/** Checks of the CUDA accelerator, each in a process with the stub driver; see {@link CudaStubTest}. */
final class StubChecks {
    private static final Map<String, Runnable> ALL = Map.ofEntries(Map.entry("memory", StubChecks::memory),
            Map.entry("kernels", StubChecks::kernels), Map.entry("wrong", StubChecks::wrong),
            Map.entry("lacking", StubChecks::lacking),
            Map.entry("outside", StubChecks::outside), Map.entry("scenarios", StubChecks::scenarios),
            Map.entry("one-device", StubChecks::oneDevice), Map.entry("full", StubChecks::full),
            Map.entry("freed", StubChecks::freed), Map.entry("lost", StubChecks::lost),
            Map.entry("other-type", StubChecks::otherType), Map.entry("absent", StubChecks::absent),
            Map.entry("requested", StubChecks::requested));

    private StubChecks() {}

    public static void main(String[] arguments) {
        ALL.get(arguments[0]).run();
    }

    private static Accelerator cuda() {
        Accelerator cuda = Accelerators.current().orElseThrow();
        assertEquals("cuda", cuda.type());
        assertEquals("stub, no GPU", cuda.deviceName());
        return cuda;
    }

    private static int[] read(DeviceMemory memory, int count) {
        int[] read = new int[count];
        memory.copyToHost(0, MemorySegment.ofArray(read));
        return read;
    }

    private static void memory() {
        Accelerator cuda = cuda();
        assertEquals(2, cuda.count());
        assertTrue(Accelerators.ofType("sim").isPresent());
        DeviceMemory first = cuda.allocate(0, 16);
        assertArrayEquals(new int[4], read(first, 4));
        first.copyFromHost(MemorySegment.ofArray(new int[]{1, 2, 3, 4}), 0);
        DeviceMemory second = cuda.allocate(1, 12);
        first.copyToDevice(4, second, 4, 8);
        assertArrayEquals(new int[]{0, 2, 3}, read(second, 3));
        assertArrayEquals(new int[]{3, 4}, read(first.from(8), 2));
        assertEquals(first.address() + 8, first.from(8).address());
        assertEquals(List.of(1L, 3L, 1L, 0L), List.of(cuda.transfers().toDevice(), cuda.transfers().toHost(),
                cuda.transfers().betweenDevices(), cuda.transfers().lent()));
        assertEquals(0, cuda.allocate(0, 0).byteSize());
        String refusal = assertThrows(IllegalStateException.class,
                () -> first.copyToHost(8, MemorySegment.ofArray(new int[4]))).getMessage();
        assertEquals("copy to the host: cuda:0 refused a call: CUDA_ERROR_INVALID_VALUE (1)", refusal);
        assertEquals(ErrorKind.INVALID_ARGUMENT,
                assertThrows(TensorException.class, () -> cuda.allocate(2, 1)).kind());
    }

    /** Elements go from an accelerator to one of another type, and back. */
    private static void otherType() {
        ReferenceTensors torch = new ReferenceTensors();
        Device cuda = new Device(cuda().type(), 0);
        Values numbers = new Values(List.of(2L), List.of(Scalar.of(1), Scalar.of(2)));
        Tensor there = torch.create(numbers, Optional.of(DType.INT16), Optional.of(cuda));
        Tensor simulated = torch.asTensor(there, Optional.of(DType.INT32), Optional.of(new Device("sim", 1)));
        Tensor back = torch.asTensor(simulated, Optional.empty(), Optional.of(cuda));
        assertEquals("tensor([1, 2], device='sim:1', dtype=torch.int32)", simulated.toString());
        assertEquals("tensor([1, 2], device='cuda:0', dtype=torch.int32)", back.toString());
    }

    private static void kernels() {
        cuda();
        KernelComparison comparison = new KernelComparison();
        assertEquals(List.of(), comparison.differences());
        System.out.println(comparison.compared() + " comparisons, " + comparison.lent() + " with lent memory");
    }

    /** The comparison notices kernels that write a wrong bit. */
    private static void wrong() {
        cuda();
        assertFalse(new KernelComparison().differences().isEmpty());
    }

    private static DeviceKernel fill(DeviceMemory memory, DType dtype, Layout bytes) {
        return new DeviceKernel.Fill("fill", new DeviceElements(memory, dtype, bytes),
                MemorySegment.ofArray(new byte[dtype.byteSize()]));
    }

    /** Kernels that the device does not have do nothing. */
    private static void lacking() {
        DeviceMemory memory = cuda().allocate(0, 1L << 20);
        assertTrue(memory.run(fill(memory, DType.INT32, Layout.of(new long[]{4}, new long[]{8}, 4))));
        assertFalse(memory.run(fill(memory, DType.INT32, Layout.of(new long[]{4}, new long[]{8}, 2))));
        assertFalse(memory.run(fill(memory, DType.INT32, Layout.of(new long[]{4}, new long[]{6}, 0))));
        long[] shape = new long[17];
        long[] strides = new long[17];
        for (int axis = 0; axis < shape.length; axis++) {
            shape[axis] = 2;
            strides[axis] = 3L << axis;
        }
        Layout merged = Layout.of(shape, strides, 0);
        assertTrue(memory.run(fill(memory, DType.UINT8, merged.permute(reversed(shape.length)))));
        strides[0]++;
        for (int axis = 1; axis < shape.length; axis++) {
            strides[axis] = 2 * strides[axis - 1] + 1;
        }
        assertFalse(memory.run(fill(memory, DType.UINT8, Layout.of(shape, strides, 0))));
    }

    private static int[] reversed(int rank) {
        return IntStream.range(0, rank).map(axis -> rank - 1 - axis).toArray();
    }

    /** The driver notices a kernel that writes outside its memory. */
    private static void outside() {
        DeviceMemory memory = cuda().allocate(0, 16);
        assertTrue(memory.run(fill(memory, DType.INT32, Layout.of(new long[]{4}, new long[]{4}, 0))));
        assertThrows(IllegalStateException.class,
                () -> memory.run(fill(memory, DType.INT32, Layout.of(new long[]{4}, new long[]{4}, 4))));
    }

    private static void scenarios() {
        cuda();
        DeviceScenarios run = DeviceScenarios.run();
        System.out.println(run);
        assertFalse(run.results().isEmpty());
        assertEquals(List.of(), run.others());
        assertEquals(Optional.of("stub, no GPU"), run.info().accelerator());
    }

    /** Cases that need a second device are unsupported, and no other case fails. */
    private static void oneDevice() {
        assertEquals(1, cuda().count());
        DeviceScenarios run = DeviceScenarios.run();
        System.out.println(run);
        assertTrue(run.passed() > 0);
        assertTrue(run.results().stream()
                .allMatch(result -> result.verdict() == Verdict.PASSED || result.verdict() == Verdict.UNSUPPORTED));
        assertTrue(
                run.others().stream().allMatch(line -> line.contains(" unsupported: device 1 of the accelerator: ")));
    }

    private static void full() {
        Accelerator cuda = cuda();
        DeviceMemory kept = cuda.allocate(0, 600);
        TensorException refusal = assertThrows(TensorException.class, () -> cuda.allocate(0, 500));
        assertEquals(ErrorKind.INVALID_ARGUMENT, refusal.kind());
        assertEquals("allocate: 500 bytes do not fit into the memory of cuda:0, of which 400 of 1000 bytes are free",
                refusal.getMessage());
        assertEquals(500, cuda.allocate(1, 500).byteSize());
        assertEquals(600, kept.byteSize());
    }

    /** A device that is full frees unreachable memory before it refuses. */
    private static void freed() {
        Accelerator cuda = cuda();
        for (int each = 0; each < 20; each++) {
            assertEquals(600, cuda.allocate(0, 600).byteSize());
        }
    }

    private static void lost() {
        Accelerator cuda = cuda();
        ReferenceTensors torch = new ReferenceTensors();
        Device device = new Device(cuda.type(), 0);
        Tensor tensor = torch.empty(new long[]{4}, Optional.empty(), Optional.of(device));
        String loss = assertThrows(IllegalStateException.class, () -> torch.copy(tensor)).getMessage();
        assertTrue(loss.endsWith(": cuda:0 is lost, and every later call fails: CUDA_ERROR_ILLEGAL_ADDRESS (700)"),
                loss);
        assertThrows(IllegalStateException.class, () -> cuda.allocate(0, 8));
        assertThrows(IllegalStateException.class,
                () -> torch.asTensor(tensor, Optional.empty(), Optional.of(Device.CPU)));
        assertEquals(List.of(4L), List.of(torch.shape(torch.copy(torch.empty(new long[]{4}, Optional.empty(),
                Optional.of(new Device("sim", 0)))))[0]));
    }

    private static void absent() {
        assertEquals("sim", Accelerators.current().orElseThrow().type());
        assertEquals(Optional.of("no CUDA device"), CudaProbe.absence());
        assertEquals("simulated device", Implementations.versions(new ReferenceTensors(), new ReferenceArrays())
                .get(Implementations.ACCELERATOR));
    }

    /** Where the requested accelerator does not exist, the cases are unsupported for that reason. */
    private static void requested() {
        assertEquals(Optional.empty(), Accelerators.current());
        DeviceScenarios run = DeviceScenarios.run();
        assertEquals(Optional.empty(), run.info().accelerator());
        assertEquals(0, run.passed());
        run.others().forEach(line -> assertTrue(
                line.contains(" unsupported: not declared: AcceleratorDevices of tensors (no CUDA device)"), line));
    }
}
