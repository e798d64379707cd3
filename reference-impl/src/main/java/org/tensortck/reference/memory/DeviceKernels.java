package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.accelerator.DeviceElements;
import org.tensortck.reference.accelerator.DeviceKernel;
import org.tensortck.reference.accelerator.DeviceOperation;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.value.Scalar;

/**
 * Kernels that the device of the elements runs itself. Each method returns whether it did: if not, the elements are in the
 * host, or the device lacks the kernel, and a {@link Launch} follows. All elements are on one device.
 */
final class DeviceKernels {
    private DeviceKernels() {}

    private static DeviceElements onDevice(StridedElements elements) {
        return onDevice(elements, elements.byteLayout());
    }

    private static DeviceElements onDevice(StridedElements elements, Layout bytes) {
        return new DeviceElements(elements.storage().onDevice().orElseThrow(), elements.dtype(), bytes);
    }

    private static boolean isInHost(StridedElements elements) {
        return elements.storage().onDevice().isEmpty();
    }

    /** Only the codec applies pending signs. */
    private static boolean haveNumbers(List<StridedElements> elements) {
        return elements.stream().allMatch(each -> each.codec().signs() == PendingSigns.NONE);
    }

    private static boolean run(DeviceKernel kernel) {
        return kernel.target().memory().run(kernel);
    }

    /** Copies elements of one shape, cast. */
    static boolean copy(String operation, StridedElements target, StridedElements source) {
        if (isInHost(target)) {
            return false;
        }
        if (target.codec().hasSameBytesAs(source.codec())) {
            return run(new DeviceKernel.Copy(operation, onDevice(target), onDevice(source)));
        }
        return haveNumbers(List.of(target, source))
                && run(new DeviceKernel.Cast(operation, onDevice(target), onDevice(source)));
    }

    /** Writes one value to every element, cast. */
    static boolean fill(String operation, StridedElements target, Scalar value) {
        if (isInHost(target)) {
            return false;
        }
        MemorySegment element = MemorySegment.ofArray(new byte[target.dtype().byteSize()]);
        target.codec().encode(element, 0, value);
        return run(new DeviceKernel.Fill(operation, onDevice(target), element));
    }

    /**
     * Copies the parts of a source.
     *
     * @param part the part at start 0, of the shape of the target, in bytes
     * @param starts the start of each part, in the unit of the source
     * @param startOfEach the layout of the starts, of the shape of the target, in bytes
     */
    static boolean gather(String operation, StridedElements target, StridedElements source, Layout part, long[] starts,
            Layout startOfEach) {
        return !isInHost(target) && run(new DeviceKernel.Gather(operation, onDevice(target), onDevice(source, part),
                MemorySegment.ofArray(starts), startOfEach, source.byteUnit()));
    }

    /** Computes elements from operands of their shape. */
    static boolean compute(String operation, Optional<DeviceOperation> computed, List<StridedElements> operands,
            StridedElements target) {
        return !isInHost(target) && computed.isPresent() && haveNumbers(operands)
                && run(new DeviceKernel.Compute(operation, computed.get(), onDevice(target),
                        operands.stream().map(DeviceKernels::onDevice).toList()));
    }
}
