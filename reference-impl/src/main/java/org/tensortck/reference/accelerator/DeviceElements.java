package org.tensortck.reference.accelerator;

import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.value.DType;

/**
 * Elements in the memory of a device, in the byte order of this machine.
 *
 * @param memory the memory
 * @param dtype the type of an element
 * @param layout where they are in the memory, in bytes
 */
public record DeviceElements(DeviceMemory memory, DType dtype, Layout layout) {

    /** Returns the address of the element at index zero. */
    public long address() {
        return memory.address() + layout.offset();
    }
}
