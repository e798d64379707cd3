package org.tensortck.reference.memory;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.dlpack.DlpackForm;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.SharedMemory;

/** The arguments of {@code __dlpack__}. */
public final class DlpackRequest {
    private static final long HOST = 1;

    private final DlpackForm form;
    private final Copying copying;

    /**
     * Checks the arguments.
     *
     * @param maximumVersion the highest version that the consumer reads: major and minor
     * @param device the type and the index of the device for the consumer
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for another device than the host
     */
    public DlpackRequest(Optional<long[]> maximumVersion, Optional<long[]> device, Copying copying) {
        this.form = DlpackForm.upTo(maximumVersion.stream().flatMapToLong(Arrays::stream).findFirst());
        this.copying = copying;
        device.filter(asked -> asked.length == 0 || asked[0] != HOST).ifPresent(asked -> {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "__dlpack__: dl_device=" + Arrays.toString(asked) + " is no device of the library");
        });
    }

    /**
     * Refuses a stream, since work on the host has none.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT}
     */
    public static void requireNone(OptionalLong stream) {
        stream.ifPresent(number -> {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "__dlpack__: stream=" + number + " of memory on the host, which has no streams");
        });
    }

    /** Returns the device of host memory in DLPack: its type and its index. */
    public static long[] host() {
        return new long[]{HOST, 0};
    }

    /** Returns whether the consumer asks for a copy. */
    public boolean isCopied() {
        return copying == Copying.ALWAYS;
    }

    /**
     * Returns a capsule in the form that was asked for; shares the memory.
     *
     * @throws TensorException as {@link DlpackCapsule#of}
     */
    public DlpackCapsule capsule(SharedMemory memory) {
        return DlpackCapsule.of(memory, form, isCopied());
    }
}
