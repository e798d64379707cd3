package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensortck.reference.accelerator.DeviceElements;
import org.tensortck.reference.accelerator.DeviceKernel;
import org.tensortck.reference.accelerator.DeviceOperation;
import org.tensortck.reference.accelerator.Transfers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Device;

/**
 * Starts the kernels of {@code kernels.cu}. They copy, fill and gather elements of every dtype, cast all but 8-bit floats, and
 * compute with integers, bools and floats but 8-bit ones.
 */
final class CudaKernels {
    private static final int VALUE_BYTES = 16;

    private final CudaDevice device;
    private final Transfers transfers;

    CudaKernels(CudaDevice device, Transfers transfers) {
        this.device = device;
        this.transfers = transfers;
    }

    /** Runs a kernel; returns false where it is missing. */
    boolean run(DeviceKernel kernel) {
        if (kernel.target().layout().count() == 0) {
            return true;
        }
        return switch (kernel) {
            case DeviceKernel.Copy copy -> copy(copy);
            case DeviceKernel.Cast cast -> cast(cast);
            case DeviceKernel.Fill fill -> fill(fill);
            case DeviceKernel.Gather gather -> gather(gather);
            case DeviceKernel.Compute compute -> compute(compute);
        };
    }

    private boolean copy(DeviceKernel.Copy copy) {
        return launch(copy, sized("copy", copy), CudaCall.on(List.of(copy.target(), copy.source())),
                List.of(copy.source()));
    }

    private boolean cast(DeviceKernel.Cast cast) {
        return CudaCall.hasNumbers(cast.target().dtype()) && CudaCall.hasNumbers(cast.source().dtype())
                && launch(cast, "cast", CudaCall.on(List.of(cast.target(), cast.source())), List.of(cast.source()));
    }

    private boolean fill(DeviceKernel.Fill fill) {
        long[] value = new long[VALUE_BYTES / Long.BYTES];
        MemorySegment.ofArray(value).copyFrom(fill.element());
        return launch(fill, sized("fill", fill), CudaCall.on(List.of(fill.target())).map(call -> call.value(value)),
                List.of());
    }

    private boolean gather(DeviceKernel.Gather gather) {
        CudaBlock block = CudaBlock.allocate(device, gather.starts().byteSize());
        CudaMemory memory = new CudaMemory(block, Device.CPU, 0, transfers);
        DeviceElements starts = new DeviceElements(memory, DType.INT64, gather.startOfEach());
        Optional<CudaCall> call = CudaCall.on(List.of(gather.target(), gather.part(), starts))
                .map(prepared -> prepared.unit(gather.unit()));
        if (call.isEmpty() || gather.unit() % Math.min(gather.target().dtype().byteSize(), Long.BYTES) != 0) {
            return false;
        }
        memory.copyFromHost(gather.starts(), 0);
        return launch(gather, sized("gather", gather), call, List.of(gather.part(), starts));
    }

    private boolean compute(DeviceKernel.Compute compute) {
        List<DeviceElements> all = Stream.concat(Stream.of(compute.target()), compute.operands().stream()).toList();
        boolean known = all.stream().map(DeviceElements::dtype)
                .allMatch(dtype -> CudaCall.hasNumbers(dtype) && dtype.kind() != Kind.COMPLEX);
        String kernel = compute.operands().size() == 1 ? "unary" : "binary";
        return known && launch(compute, kernel, CudaCall.on(all).map(call -> call.operation(code(compute.computed()))),
                compute.operands());
    }

    /** Returns the code of an operation in the enumeration {@code Operation}. */
    private static int code(DeviceOperation operation) {
        return switch (operation) {
            case ADD -> 0;
            case SUBTRACT -> 1;
            case MULTIPLY -> 2;
            case DIVIDE -> 3;
            case NEGATE -> 4;
            case ABSOLUTE -> 5;
        };
    }

    /** Returns the name of the kernel that moves elements of that size. */
    private static String sized(String name, DeviceKernel kernel) {
        return name + "_" + kernel.target().dtype().byteSize();
    }

    private boolean launch(DeviceKernel kernel, String entry, Optional<CudaCall> call, List<DeviceElements> operands) {
        try {
            call.ifPresent(argument -> device.launch(kernel.operation(), entry, argument.words(), argument.count()));
            return call.isPresent();
        } finally {
            // A block is freed after all work that was started before, but not before the work is started.
            Reference.reachabilityFence(operands);
            Reference.reachabilityFence(kernel);
        }
    }
}
