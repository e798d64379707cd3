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
     * {@code tensor.resize_(shape)} and {@code array.resize(shape)}, in place: row-major from the element at index zero on.
     * Elements that there were keep their places in memory.
     *
     * <p>A tensor can always become what fits its storage. A storage grows for all its tensors, until an array has been
     * taken from it or if it came from an array. An array changes the number of its elements only if it owns its memory and
     * shares it with nobody. What is refused stays as it is.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}, {@link ErrorKind#SHAPE_MISMATCH} for a negative
     *     length, or {@link ErrorKind#REQUIRES_GRAD}
     */
    @Python({"Tensor.resize_(self, *sizes) -> self", "ndarray.resize(self, *new_shape)"})
    void resize(X x, long[] shape);
}
