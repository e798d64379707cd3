package org.tensortck.spi.common;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Operand;

/**
 * Capability: one of two elements, by a condition. No argument is written, and the result has new memory.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SELECTING)
public interface Choosing<X> extends Capability {

    /**
     * Returns {@code torch.where(condition, input, other)} or {@code numpy.where(condition, x, y)}: elements of the
     * first operand where the condition is true, and of the second where it is false. All three are broadcast together;
     * the dtype is the promotion of both operands.
     *
     * @param condition bools; in NumPy any dtype, of which every number but zero is true
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}; of kind {@link ErrorKind#INVALID_INDEX} for a
     *     condition of another dtype
     */
    @Python({"torch.where(condition, input=None, other=None)", "np.where(condition, x=None, y=None)"})
    X where(@ArrayLike X condition, Operand<X> first, Operand<X> second);

    /**
     * Returns {@code torch.where(condition)} or {@code numpy.where(condition)}: one object of int64 for each axis, with
     * the indices along this axis of all elements that are not zero.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for rank 0, which NumPy refuses
     */
    @Python({"torch.where(condition, input=None, other=None)", "np.where(condition, x=None, y=None)"})
    List<X> where(@ArrayLike X condition);
}
