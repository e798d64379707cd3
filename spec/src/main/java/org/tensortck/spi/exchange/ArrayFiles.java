package org.tensortck.spi.exchange;

import java.nio.file.Path;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: arrays in files, with a header as {@code .npy} or without. A file is copied from and to; no memory is shared.
 *
 * <p>Nothing in a file is ever executed: pickled objects are refused.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.EXCHANGE)
public interface ArrayFiles<A> extends Capability {

    /**
     * Does {@code numpy.save(file, array)}: writes a {@code .npy} of format version 1.0; a file of this name is replaced.
     * Elements keep their byte order. They are in Fortran order where the array is F-contiguous and not C-contiguous, and
     * else in C order.
     *
     * @param file the file; {@code .npy} is appended to a name that does not end with it
     */
    @Python("np.save(file, arr)")
    void save(Path file, A array);

    /**
     * Returns {@code numpy.load(file)}: an array in new, writable memory, with the dtype, the byte order, the shape and the
     * order of elements that the header says.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the file is missing, is not {@code .npy}, is shorter
     *     than its header says, or has pickled objects; or {@link ErrorKind#INVALID_MEMORY} where the header has a shape of more
     *     bytes than memory can have
     */
    @Python("np.load(file, mmap_mode=None)")
    A load(Path file);

    /** Does {@code array.tofile(file)}: writes the bytes of all elements in C order, without a header; the file is replaced. */
    @Python("ndarray.tofile(self, fid)")
    void toFile(A array, Path file);

    /**
     * Returns {@code numpy.fromfile(file, dtype, count, offset=)}: an array of one dimension in new memory, in native byte
     * order.
     *
     * @param count the number of elements, of which the file may have fewer; negative for all. Bytes at the end that are no
     *     whole element are left out
     * @param byteOffset the number of bytes that are left out at the start of the file
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the file is missing
     */
    @Python("np.fromfile(file, dtype, count=-1, *, offset=0)")
    A fromFile(Path file, DType dtype, long count, long byteOffset);
}
