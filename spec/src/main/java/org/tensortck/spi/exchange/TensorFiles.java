package org.tensortck.spi.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: tensors over the bytes of mapped files.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.EXCHANGE)
public interface TensorFiles<T> extends Capability {

    /**
     * Returns {@code torch.from_file(filename, shared, size, dtype=)}: a tensor of one dimension over the first bytes of a
     * file, in native byte order. Its memory cannot grow.
     *
     * @param shared whether the tensor shares memory with the file, which is then made if missing, and made longer if it is too
     *     short; else writes stay in memory
     * @param size the number of elements
     * @param dtype the dtype; if empty, the default dtype
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where a file that is not shared is missing, or is too short
     */
    @Python("torch.from_file(filename, shared=False, size=0, *, dtype=None)")
    T fromFile(Path file, boolean shared, long size, Optional<DType> dtype);
}
