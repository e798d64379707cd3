package org.tensortck.spi.common;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.python.Python;

/**
 * Capability: elements repeated without a copy, by strides of 0. Shapes are aligned at the last axis; an axis that is
 * missing or of length one is repeated.
 *
 * <p>Shapes that do not fit are refused with {@link ErrorKind#SHAPE_MISMATCH}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.VIEWS)
public interface Broadcasting<X> extends Capability {

    /**
     * Returns {@code torch.broadcast_to(x, shape)}, also called {@code Tensor.expand}, or
     * {@code numpy.broadcast_to(x, shape)}; shares. An array is read-only, a tensor is not.
     *
     * @param shape the lengths; for a tensor, -1 keeps the length of an axis that it has
     */
    @Python({"torch.broadcast_to(input, size)", "Tensor.expand(self, *size)", "np.broadcast_to(array, shape)"})
    X broadcastTo(X x, long... shape);

    /**
     * Returns {@code torch.broadcast_tensors}, {@code numpy.broadcast_arrays}: one view of each object, all of the same
     * shape. What has that shape already may be returned itself, the same Java object.
     */
    @Python({"torch.broadcast_tensors(*tensors)", "np.broadcast_arrays(*args)"})
    List<X> broadcastTogether(List<X> objects);

    /** Returns {@code torch.broadcast_shapes}, {@code numpy.broadcast_shapes}: the shape that all can be broadcast to. */
    @Python({"torch.broadcast_shapes(*shapes)", "np.broadcast_shapes(*args)"})
    long[] broadcastShapes(List<long[]> shapes);
}
