package org.tensortck.spi.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;

/**
 * Capability: arrays over the bytes of mapped files. Two maps of a file share its bytes, unless one is
 * {@link FileMapping#COPY_ON_WRITE}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.EXCHANGE)
public interface MappedArrays<A> extends Capability {

    /**
     * Returns {@code numpy.load(file, mmap_mode=)}: an array over the elements of a {@code .npy}; shares memory with the file.
     *
     * @param mapping not {@link FileMapping#NEW}
     * @throws TensorException as {@link ArrayFiles#load}; a refused file keeps its length
     */
    @Python("np.load(file, mmap_mode=None)")
    A load(Path file, FileMapping mapping);

    /**
     * Returns {@code numpy.memmap(filename, dtype, mode, offset, shape, order)}: an array over the bytes of a file, in native
     * byte order; shares memory with the file. {@link FileMapping#READ_WRITE} makes a file longer that is too short for the
     * shape.
     *
     * @param byteOffset the distance, in bytes, from the start of the file to the first element
     * @param shape the shape; if empty, one dimension with all elements of the file
     * @param order {@link MemoryOrder#C} or {@link MemoryOrder#F}
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the file is missing, is too short for the shape, or,
     *     without a shape, has no whole number of elements
     */
    @Python("np.memmap(filename, dtype, mode='r+', offset=0, shape=None, order='C')")
    A map(Path file, DType dtype, FileMapping mapping, long byteOffset, Optional<long[]> shape, MemoryOrder order);

    /** Does {@code array.flush()}: the writes to a mapped array, or to a view of one, are in the file when it returns. */
    @Python("ndarray.flush(self)")
    void flush(A array);
}
