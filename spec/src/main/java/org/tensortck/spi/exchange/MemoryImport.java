package org.tensortck.spi.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: objects over memory that the other side owns; nothing is copied. A library that can only copy such memory
 * leaves it out: a copy in place of shared memory is a failure.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SHARING)
public interface MemoryImport<X> extends Capability {

    /** The memory layouts that a library may adopt. */
    enum Layout {
        /** Contiguous: in row-major order without gaps. */
        CONTIGUOUS,
        /** With any other strides. Tensors may refuse negative ones. */
        STRIDED
    }

    /**
     * Returns the layouts that {@link #adopt}, and every other method that makes an object over memory of the other
     * side, takes: all, unless overridden. The suite passes no other; scenarios that need one are unsupported.
     */
    default Set<Layout> adoptable() {
        return EnumSet.allOf(Layout.class);
    }

    /**
     * Returns an object over memory that the other side owns; nothing is copied. For a tensor this is
     * {@code torch.from_numpy}, for an array {@code numpy.asarray}.
     *
     * <p>An array over read-only memory refuses every write with {@link ErrorKind#READ_ONLY}. A tensor should adopt
     * read-only memory as in PyTorch, which has no read-only tensors; otherwise the implementation refuses it with
     * {@link ErrorKind#READ_ONLY}. It must not be copied. The effect of a write through such a tensor is left open.
     *
     * @throws TensorException where the implementation cannot represent such memory
     */
    @Python({"torch.from_numpy(ndarray)", "Tensor.numpy(self, *, force=False)"})
    X adopt(SharedMemory memory);
}
