package org.tensortck.reference.torch.memory;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.reference.memory.DlpackRequest;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.CapsuleImport;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.DlpackCapsules;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.SharedMemory;

/** Tensors over memory that DLPack describes, and back. */
public final class TorchDlpack implements Dlpack<Tensor>, DlpackCapsules<Tensor>, CapsuleImport<Tensor> {
    private static final long WITHOUT_SYNCHRONIZATION = -1;

    @Override
    public SharedMemory toDlpack(Tensor tensor) {
        return tensor.toDlpack();
    }

    @Override
    public Tensor fromDlpack(SharedMemory memory) {
        return Tensor.over("from_dlpack", memory);
    }

    @Override
    public DlpackCapsule toCapsule(Tensor tensor, OptionalLong stream, Optional<long[]> maximumVersion,
            Optional<long[]> device, Copying copying) {
        requireNoStream(stream);
        DlpackRequest request = new DlpackRequest(maximumVersion, device, copying);
        SharedMemory memory = tensor.toDlpack();
        return request.capsule(request.isCopied() ? tensor.copy().toDlpack() : memory);
    }

    /** Checks the stream of a consumer: with -1, it asks for no synchronization. */
    private static void requireNoStream(OptionalLong stream) {
        if (stream.orElse(WITHOUT_SYNCHRONIZATION) != WITHOUT_SYNCHRONIZATION) {
            DlpackRequest.requireNone(stream);
        }
    }

    @Override
    public long[] dlpackDevice(Tensor tensor) {
        if (!tensor.elements().device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    "__dlpack_device__: DLPack has no type for " + tensor.elements().device());
        }
        return DlpackRequest.host();
    }

    @Override
    public Tensor fromCapsule(DlpackCapsule capsule) {
        return fromDlpack(capsule.consume().memory());
    }
}
