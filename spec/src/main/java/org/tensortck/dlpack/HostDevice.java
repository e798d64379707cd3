package org.tensortck.dlpack;

import java.util.Arrays;

/** The types of device, of {@code DLDeviceType}, whose memory the host reads and writes. */
enum HostDevice {
    CPU(1), CUDA_PINNED(3), ROCM_PINNED(11), CUDA_MANAGED(13);

    private final int code;

    HostDevice(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Returns whether one of them has this code. */
    static boolean has(int code) {
        return Arrays.stream(values()).anyMatch(device -> device.code == code);
    }
}
