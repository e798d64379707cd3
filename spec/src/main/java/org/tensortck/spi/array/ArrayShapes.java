package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.MemoryOrder;

/**
 * Capability: the same elements in another shape, read in a given order, as in NumPy.
 *
 * <p>A shape may have one size of -1, which is inferred from the others. A shape that does not fit the number of
 * elements is refused with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SHAPES)
public interface ArrayShapes<A> extends Capability {

    /**
     * Returns {@code ndarray.reshape(shape, order=, copy=)}: a view where strides can express it, else a copy.
     *
     * @param order the order in which elements are read and placed, any but {@link MemoryOrder#K}
     * @param copy true to copy always, false to copy never, empty to copy only where a view is impossible
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, also where a copy is needed and forbidden
     */
    @Python({"np.reshape(a, shape, order='C', *, copy=None)", "ndarray.reshape(self, *shape, order='C', copy=None)"})
    A reshape(A array, long[] shape, MemoryOrder order, Optional<Boolean> copy);

    /**
     * Returns {@code ndarray.ravel(order)}, contiguous with one axis: a view where the elements are in that order
     * without gaps, else a copy.
     */
    @Python({"np.ravel(a, order='C')", "ndarray.ravel(self, order='C')"})
    A ravel(A array, MemoryOrder order);

    /** Returns {@code ndarray.flatten(order)}, contiguous with one axis: always a copy. */
    @Python("ndarray.flatten(self, order='C')")
    A flatten(A array, MemoryOrder order);

    /**
     * Does {@code array.shape = shape}: changes the shape and the strides of this array in place. Nothing is copied,
     * and other arrays over the same memory keep their shapes.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, also where a copy is needed
     */
    @Python("ndarray.__setattr__(self, name, value)")
    void setShape(A array, long... shape);
}
