package org.tensortck.spi.common;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.python.Python;

/**
 * Capability: elements repeated without a copy, with strides of 0. Shapes are aligned at the last axis; an axis that is
 * missing or of size 1 is repeated.
 *
 * <p>Shapes that do not fit are refused with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.VIEWS)
public interface Broadcasting<X> extends Capability {

    /**
     * Returns {@code torch.broadcast_to(x, shape)}, also called {@code Tensor.expand}, or
     * {@code numpy.broadcast_to(x, shape)}: a view. The view of an array is read-only, that of a tensor is not.
     *
     * @param shape the size of each axis; for a tensor, -1 keeps the size of an existing axis
     */
    @Python({"torch.broadcast_to(input, size)", "Tensor.expand(self, *size)", "np.broadcast_to(array, shape)"})
    X broadcastTo(X x, long... shape);

    /**
     * Returns {@code torch.broadcast_tensors}, {@code numpy.broadcast_arrays}: one view of each object, all of the same
     * shape. An object that already has this shape may be returned itself, the same Java object.
     */
    @Python({"torch.broadcast_tensors(*tensors)", "np.broadcast_arrays(*args)"})
    List<X> broadcastTogether(List<X> objects);

    /** Returns {@code torch.broadcast_shapes}, {@code numpy.broadcast_shapes}: the shape that all can be broadcast to. */
    @Python({"torch.broadcast_shapes(*shapes)", "np.broadcast_shapes(*args)"})
    long[] broadcastShapes(List<long[]> shapes);
}
