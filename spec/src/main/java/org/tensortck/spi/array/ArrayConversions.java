package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.Library;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Capability: conversions of arrays, with NumPy's rules for sharing and copying.
 *
 * <p>An empty dtype stands for the dtype and the byte order of the source; a given dtype is in native byte order. An
 * array that already has the dtype and the order is returned itself, the same Java object. A copy is writable, even if
 * the source is read-only.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.COPYING)
public interface ArrayConversions<A> extends Capability {

    /**
     * Returns {@code numpy.array(array, dtype, copy=, order=)}, or {@code numpy.asarray}, which has other defaults.
     *
     * @throws TensorException of kind {@link ErrorKind#COPY_NEEDED} where a copy is needed and forbidden
     */
    @Python({"np.array(object, dtype=None, *, copy=True, order='K')",
            "np.asarray(a, dtype=None, order='K', *, copy=None)", "np.copy(a, order='K')"})
    A array(A array, Optional<DType> dtype, Copying copying, MemoryOrder order);

    /**
     * Returns {@code numpy.array(tensor, dtype, copy=, order=)}, or {@code numpy.asarray}: an array over the memory
     * that {@code tensor.__array__()} offers, or a copy of it.
     *
     * @throws TensorException as {@link MemoryImport#adopt}, or of kind {@link ErrorKind#COPY_NEEDED}
     */
    @Python({"np.array(object, dtype=None, *, copy=True, order='K')",
            "np.asarray(a, dtype=None, order='K', *, copy=None)", "Tensor.__array__(self, dtype=None)"})
    A array(SharedMemory tensor, Optional<DType> dtype, Copying copying, MemoryOrder order);

    /**
     * Returns {@code numpy.array(values, dtype, copy=, order=)}, or {@code numpy.asarray}: an array in new memory.
     *
     * @throws TensorException as {@link Library#create}, or of kind {@link ErrorKind#COPY_NEEDED} where a copy is
     *     forbidden, since numbers and lists have no memory to share
     */
    @Python({"np.array(object, dtype=None, *, copy=True, order='K')",
            "np.asarray(a, dtype=None, order='K', *, copy=None)"})
    A array(Values values, Optional<DType> dtype, Copying copying, MemoryOrder order);

    /**
     * Returns {@code numpy.ascontiguousarray(array, dtype)} or {@code numpy.asfortranarray(array, dtype)}: copies only
     * where the array does not have the order and the dtype. The result has at least one axis.
     *
     * @param order {@link MemoryOrder#C} or {@link MemoryOrder#F}
     */
    @Python({"np.ascontiguousarray(a, dtype=None)", "np.asfortranarray(a, dtype=None)"})
    A contiguous(A array, Optional<DType> dtype, MemoryOrder order);

    /** Returns {@code array.copy(order=)}: a copy. */
    @Python("ndarray.copy(self, order='C')")
    A copy(A array, MemoryOrder order);

    /**
     * Returns {@code array.astype(dtype, order=, copy=)}: a copy; with {@code copy=False} the same Java object where
     * the array has the dtype and the order already.
     */
    @Python("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)")
    A asType(A array, DType dtype, MemoryOrder order, boolean copy);
}
