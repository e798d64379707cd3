package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;

/**
 * Capability: arrays that take the shape, the dtype and the memory order of another array, but not its elements.
 *
 * <p>The result has new memory. An empty dtype or shape stands for that of the other array. With order
 * {@link MemoryOrder#K} the axes have the same order in memory as those of the other array if the result has the same
 * rank; otherwise the result is row-major.
 *
 * @param <A> the implementation's own array type; opaque to the suite
 */
@Group.In(Group.CREATING)
public interface ArrayPrototypes<A> extends Capability {

    /** Returns {@code numpy.zeros_like(array, dtype, order, shape=)}. */
    @Python("np.zeros_like(a, dtype=None, order='K', *, shape=None)")
    A zerosLike(A array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape);

    /** Returns {@code numpy.ones_like(array, dtype, order, shape=)}. */
    @Python("np.ones_like(a, dtype=None, order='K', *, shape=None)")
    A onesLike(A array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape);

    /**
     * Returns {@code numpy.full_like(array, value, dtype, order, shape=)}.
     *
     * @param value as in {@link ArrayCreation#full}
     * @throws TensorException as {@link ArrayCreation#full}
     */
    @Python("np.full_like(a, fill_value, dtype=None, order='K', *, shape=None)")
    A fullLike(A array, Operand<A> value, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape);

    /** Returns {@code numpy.empty_like(prototype, dtype, order, shape=)}, whose elements are not set. */
    @Python("np.empty_like(prototype, dtype=None, order='K', *, shape=None)")
    A emptyLike(A array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape);
}
