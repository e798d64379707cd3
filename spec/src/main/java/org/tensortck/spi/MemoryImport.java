package org.tensortck.spi;

/**
 * Capability: objects over memory that the other side owns, nothing copied. A library that can only copy such memory
 * leaves it out: a copy in place of shared memory is a failure.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SHARING)
public non-sealed interface MemoryImport<X> extends Capability {

    /** The layouts of memory that a library adopts. */
    enum Layouts {
        /** Elements in row-major order, without gaps. */
        CONTIGUOUS,
        /** Elements at any strides. Tensors may refuse negative ones. */
        STRIDED
    }

    /**
     * Returns the layouts that {@link #adopt} takes, and all else that makes an object over memory of the other side.
     * Scenarios that need another are unsupported.
     */
    default Layouts adoptable() {
        return Layouts.STRIDED;
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
    X adopt(SharedMemory memory);
}
