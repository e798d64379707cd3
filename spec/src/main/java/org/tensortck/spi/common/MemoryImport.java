package org.tensortck.spi.common;

import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: objects over memory that the other side owns, nothing copied. A library that can only copy such memory
 * leaves it out: a copy in place of shared memory is a failure.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SHARING)
public interface MemoryImport<X> extends Capability {

    /** The layouts of memory that a library may adopt. */
    enum Layout {
        /** Elements in row-major order, without gaps. */
        CONTIGUOUS,
        /** Elements at any other strides. Tensors may refuse negative ones. */
        STRIDED
    }

    /**
     * Returns the layouts that {@link #adopt} takes, and all else that makes an object over memory of the other side: all,
     * unless overridden. No other is offered; scenarios that need one are unsupported.
     */
    default Set<Layout> adoptable() {
        return EnumSet.allOf(Layout.class);
    }

    /**
     * Makes an object over memory that the other side owns; nothing is copied. For a tensor this is
     * {@code torch.from_numpy}, for an array {@code numpy.asarray}.
     *
     * <p>An array over read-only memory refuses every write with {@link ErrorKind#READ_ONLY}. A tensor should take such
     * memory as PyTorch does, which has no read-only tensors; or it is refused with {@link ErrorKind#READ_ONLY}. It must not
     * be copied. What becomes of a write through the tensor is left open.
     *
     * @throws TensorException where the implementation cannot represent such memory
     */
    @Python({"torch.from_numpy(ndarray)", "Tensor.numpy(self, *, force=False)"})
    X adopt(SharedMemory memory);
}
