package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: random tensors.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.RANDOM)
public interface RandomNumbers<T> extends Capability {

    /**
     * Returns {@code torch.rand(shape, dtype=)}: uniformly distributed numbers in {@code [0, 1)}; an empty dtype stands
     * for the default dtype.
     */
    @Python("torch.rand(*size, dtype=None)")
    T rand(long[] shape, Optional<DType> dtype);
}
