package org.tensortck.spi.exchange;

import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: tensors made from capsules of DLPack; NumPy makes no array from one.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.EXCHANGE)
public interface CapsuleImport<T> extends Capability {

    /**
     * Returns {@code torch.from_dlpack(capsule)}: a tensor over the memory in the capsule, which is consumed; nothing is copied.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} for a capsule that is consumed already, and where the
     *     implementation cannot represent such memory
     */
    @Python("torch.from_dlpack(ext_tensor, *, device=None, copy=None)")
    T fromCapsule(DlpackCapsule capsule);
}
