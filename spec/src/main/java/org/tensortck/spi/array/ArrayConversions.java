package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.MemoryImport;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Capability: NumPy's rules for when the elements of an array are shared and when they are copied.
 *
 * <p>An empty dtype means "that of the source", in its byte order; a dtype is in the byte order of the machine. What fits
 * already, in dtype and order, is returned as it is: the same Java object. A copy can be written, whatever the source.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.COPYING)
public interface ArrayConversions<A> extends Capability {

    /**
     * {@code numpy.array(array, dtype, copy=, order=)}, and {@code numpy.asarray}, which is the same with other defaults.
     *
     * @throws TensorException of kind {@link ErrorKind#COPY_NEEDED} where a copy is needed and forbidden
     */
    @Python({"np.array(object, dtype=None, *, copy=True, order='K')",
            "np.asarray(a, dtype=None, order='K', *, copy=None)", "np.copy(a, order='K')"})
    A array(A array, Optional<DType> dtype, Copying copying, MemoryOrder order);

    /**
     * {@code numpy.array(tensor, dtype, copy=, order=)}, and {@code numpy.asarray}: over the memory that
     * {@code tensor.__array__()} offers.
     *
     * @throws TensorException as {@link MemoryImport#adopt}, or of kind {@link ErrorKind#COPY_NEEDED}
     */
    @Python({"np.array(object, dtype=None, *, copy=True, order='K')",
            "np.asarray(a, dtype=None, order='K', *, copy=None)", "Tensor.__array__(self, dtype=None)"})
    A array(SharedMemory tensor, Optional<DType> dtype, Copying copying, MemoryOrder order);

    /**
     * {@code numpy.array(values, dtype, copy=, order=)}, and {@code numpy.asarray}: an array in memory of its own.
     *
     * @throws TensorException as {@link Library#create}, or of kind {@link ErrorKind#COPY_NEEDED}, for numbers and lists
     *     have no memory to share
     */
    @Python({"np.array(object, dtype=None, *, copy=True, order='K')",
            "np.asarray(a, dtype=None, order='K', *, copy=None)"})
    A array(Values values, Optional<DType> dtype, Copying copying, MemoryOrder order);

    /**
     * {@code numpy.ascontiguousarray(array, dtype)} and {@code numpy.asfortranarray(array, dtype)}: copies only where the
     * array does not have the order. The result has at least one dimension.
     *
     * @param order {@link MemoryOrder#C} or {@link MemoryOrder#F}
     */
    @Python({"np.ascontiguousarray(a, dtype=None)", "np.asfortranarray(a, dtype=None)"})
    A contiguous(A array, Optional<DType> dtype, MemoryOrder order);

    /** {@code array.copy(order=)}: a copy. */
    @Python("ndarray.copy(self, order='C')")
    A copy(A array, MemoryOrder order);

    /** {@code array.astype(dtype, order=, copy=)}: a copy, or with {@code copy=False} the same array where it fits. */
    @Python("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)")
    A asType(A array, DType dtype, MemoryOrder order, boolean copy);
}
