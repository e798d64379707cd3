package org.tensortck.reference.accelerator;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.tensortck.reference.layout.Layout;

/**
 * The work of one kernel on elements of one device. Elements are of one shape, and the target overlaps no operand, unless it
 * has the same elements. A device may lack any of the kernels.
 */
public sealed interface DeviceKernel {

    /** Returns the name of the operation, for messages. */
    String operation();

    /** Returns the elements that are written. */
    DeviceElements target();

    /** Copies the bytes of elements. */
    record Copy(String operation, DeviceElements target, DeviceElements source) implements DeviceKernel {}

    /** Casts elements to the dtype of the target, as PyTorch rounds. */
    record Cast(String operation, DeviceElements target, DeviceElements source) implements DeviceKernel {}

    /**
     * Writes the same bytes to every element.
     *
     * @param element the bytes of an element, in the host
     */
    record Fill(String operation, DeviceElements target, MemorySegment element) implements DeviceKernel {}

    /**
     * Copies the bytes of parts of a source. All parts have one layout, and begin at starts of their own.
     *
     * @param part the part at start 0, of the shape of the target; with stride 0 along the axes that run over the parts
     * @param starts the start of each part as a {@code long}, in the host
     * @param startOfEach the layout of the starts, of the shape of the target, in bytes; with stride 0 along the axes of a part
     * @param unit the number of bytes that a start counts
     */
    record Gather(String operation, DeviceElements target, DeviceElements part, MemorySegment starts,
            Layout startOfEach, long unit) implements DeviceKernel {}

    /** Computes each element of the target from the one or two elements at its place; all operands are of one dtype or kind. */
    record Compute(String operation, DeviceOperation computed, DeviceElements target, List<DeviceElements> operands)
            implements
                DeviceKernel {}
}
