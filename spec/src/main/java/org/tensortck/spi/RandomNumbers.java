package org.tensortck.spi;

import java.util.Optional;

/**
 * Capability: random tensors.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.RANDOM)
public interface RandomNumbers<T> extends Capability {

    /** {@code torch.rand(shape, dtype=)}: uniform in {@code [0, 1)}; an empty dtype is the default one. */
    @Python("torch.rand(*size, dtype=None)")
    T rand(long[] shape, Optional<DType> dtype);
}
