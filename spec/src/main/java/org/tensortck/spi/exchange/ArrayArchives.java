package org.tensortck.spi.exchange;

import java.nio.file.Path;
import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: several arrays in one file, a zip archive with a {@code .npy} for each. No memory is shared with the file.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.EXCHANGE)
public interface ArrayArchives<A> extends Capability {

    /**
     * Does {@code numpy.savez(file, *args)}: writes the arrays as {@code arr_0.npy}, {@code arr_1.npy} and so on, each as
     * {@link ArrayFiles#save} writes it; a file of this name is replaced.
     *
     * @param file the file; {@code .npz} is appended to a name that does not end with it
     */
    @Python("np.savez(file, *args)")
    void saveAll(Path file, List<A> arrays);

    /** Does {@code numpy.savez_compressed(file, *args)}: as {@link #saveAll}, with compressed files in the archive. */
    @Python("np.savez_compressed(file, *args)")
    void saveAllCompressed(Path file, List<A> arrays);

    /**
     * Returns the names of the arrays in {@code numpy.load(file)}, in the order of the archive, without {@code .npy}. The suite
     * calls it where a file begins as a zip archive does.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the archive cannot be read
     */
    @Python("np.load(file, mmap_mode=None)")
    List<String> members(Path file);

    /**
     * Returns {@code numpy.load(file)[name]}: an array in new, writable memory, which is read from the file at each call.
     *
     * @param name a name, with or without {@code .npy}
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the archive has no such name, or as
     *     {@link ArrayFiles#load}, also where the checksum is that of other bytes
     */
    @Python("NpzFile.__getitem__(self, key)")
    A member(Path file, String name);
}
