package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: objects whose number of elements changes in place.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.STORAGE)
public interface Resizing<X> extends Capability {

    /**
     * Does {@code tensor.resize_(shape)} or {@code array.resize(shape)}: changes the shape in place. The object is then
     * row-major, from its element at index zero on. Existing elements keep their places in memory.
     *
     * <p>A tensor can have any shape that fits its storage. The storage of a tensor grows for all tensors over it,
     * unless it came from an array or an array was taken from it. An array changes the number of its elements only if
     * it owns its memory and no other object shares it. A refusal leaves object and memory unchanged.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}, {@link ErrorKind#SHAPE_MISMATCH} for a negative
     *     size, or {@link ErrorKind#REQUIRES_GRAD}
     */
    @Python({"Tensor.resize_(self, *sizes) -> self", "ndarray.resize(self, *new_shape)"})
    void resize(X x, long[] shape);
}
