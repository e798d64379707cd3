package org.tensortck.reference.accelerator.cuda;

import jcuda.driver.CUdeviceptr;

/** A pointer to memory of a device whose address can be read. */
final class DevicePointer extends CUdeviceptr {

    long address() {
        return getNativePointer();
    }
}
