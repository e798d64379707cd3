package org.tensortck.reference.accelerator.cuda;

import java.util.LinkedHashMap;
import java.util.Map;
import jcuda.driver.JCudaDriver;
import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.accelerator.DeviceElements;
import org.tensortck.reference.accelerator.DeviceKernel;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.value.DType;

/** The speed of copies on a device, beside that of the driver's own copy. */
final class CopySpeed {
    private static final int WARM_UP = 3;
    private static final int REPETITIONS = 20;
    private static final double GIGA = 1e9;

    private final CudaMemory source;
    private final CudaMemory target;
    private final long count;
    private final Map<String, Double> speeds = new LinkedHashMap<>();

    private CopySpeed(Accelerator cuda, long byteSize) {
        source = (CudaMemory) cuda.allocate(0, byteSize);
        target = (CudaMemory) cuda.allocate(0, byteSize);
        count = byteSize / Float.BYTES;
    }

    /** Returns the gigabytes that are read and written in a second by each copy of float32 but the first, which is of bytes. */
    static Map<String, Double> measure(Accelerator cuda, long byteSize) {
        return new CopySpeed(cuda, byteSize).measured();
    }

    private Map<String, Double> measured() {
        long side = (long) Math.sqrt((double) count);
        long square = side * side;
        long bytes = count * Float.BYTES;
        measure("driver", 2 * bytes, () -> source.cuda().call("copy", () -> JCudaDriver
                .cuMemcpyDtoDAsync(target.at(0), source.at(0), bytes, source.cuda().stream())));
        measure("contiguous", 2 * bytes, copy(DType.FLOAT32, new long[]{count}, new long[]{4}, new long[]{4}));
        measure("contiguous, 16 bytes an element", 2 * bytes,
                copy(DType.COMPLEX128, new long[]{bytes / 16}, new long[]{16}, new long[]{16}));
        measure("every second element to a contiguous target", bytes,
                copy(DType.FLOAT32, new long[]{count / 2}, new long[]{8}, new long[]{4}));
        measure("rows without their last element", 2 * side * (side - 1) * Float.BYTES,
                copy(DType.FLOAT32, new long[]{side, side - 1}, new long[]{4 * side, 4},
                        new long[]{4 * (side - 1), 4}));
        measure("transpose", 2 * square * Float.BYTES,
                copy(DType.FLOAT32, new long[]{side, side}, new long[]{4, 4 * side}, new long[]{4 * side, 4}));
        Layout halves = Layout.of(new long[]{count / 2}, new long[]{4}, 0);
        Layout doubles = Layout.of(new long[]{count / 2}, new long[]{8}, 0);
        measure("cast to float64", count / 2 * (Float.BYTES + Double.BYTES),
                run(new DeviceKernel.Cast("cast", new DeviceElements(target, DType.FLOAT64, doubles),
                        new DeviceElements(source, DType.FLOAT32, halves))));
        return speeds;
    }

    private Runnable copy(DType dtype, long[] shape, long[] from, long[] to) {
        return run(new DeviceKernel.Copy("copy", new DeviceElements(target, dtype, Layout.of(shape, to, 0)),
                new DeviceElements(source, dtype, Layout.of(shape, from, 0))));
    }

    private Runnable run(DeviceKernel kernel) {
        return () -> {
            if (!target.run(kernel)) {
                throw new IllegalStateException("the device has no kernel for " + kernel);
            }
        };
    }

    private void measure(String name, long bytes, Runnable copy) {
        repeat(WARM_UP, copy);
        long started = System.nanoTime();
        repeat(REPETITIONS, copy);
        double seconds = (double) (System.nanoTime() - started) / GIGA;
        speeds.put(name, (double) (bytes * REPETITIONS) / seconds / GIGA);
    }

    private void repeat(int times, Runnable copy) {
        for (int each = 0; each < times; each++) {
            copy.run();
        }
        target.cuda().await("copy");
    }
}
