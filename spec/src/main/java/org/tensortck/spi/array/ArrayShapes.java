package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.MemoryOrder;

/**
 * Capability: NumPy's other shapes for the same elements, and the order in which they are taken.
 *
 * <p>A shape may have one length of -1, which is inferred from the others. A shape that does not fit the number of
 * elements is refused with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SHAPES)
public interface ArrayShapes<A> extends Capability {

    /**
     * Returns {@code ndarray.reshape(shape, order=, copy=)}: a view where strides can express it, else a copy.
     *
     * @param order how elements are taken and put, any but {@link MemoryOrder#K}
     * @param copy true to copy in any case, false never to; empty to copy where it has to be
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, also where it would have to copy and must not
     */
    @Python({"np.reshape(a, shape, order='C', *, copy=None)", "ndarray.reshape(self, *shape, order='C', copy=None)"})
    A reshape(A array, long[] shape, MemoryOrder order, Optional<Boolean> copy);

    /**
     * Returns {@code ndarray.ravel(order)}, contiguous with one axis: a view where the elements follow each other in
     * that order, else a copy.
     */
    @Python({"np.ravel(a, order='C')", "ndarray.ravel(self, order='C')"})
    A ravel(A array, MemoryOrder order);

    /** Returns {@code ndarray.flatten(order)}, contiguous with one axis: always a copy. */
    @Python("ndarray.flatten(self, order='C')")
    A flatten(A array, MemoryOrder order);

    /**
     * Does {@code array.shape = shape}: changes what this very array says about its memory. Nothing is copied, and other
     * arrays over the same memory keep their shapes.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, also where it would have to copy
     */
    @Python("ndarray.__setattr__(self, name, value)")
    void setShape(A array, long... shape);
}
