package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Capability: conversions with an argument that allows, requires or forbids a copy.
 *
 * <p>An empty dtype or device stands for that of the data. With {@link Copying#NEVER}, a conversion that needs a copy
 * is refused with {@link ErrorKind#COPY_NEEDED}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.COPYING)
public interface TensorConversions<T> extends Capability {

    /**
     * Returns {@code torch.asarray(array, dtype=, device=, copy=)}: a tensor that shares the memory of the array, or a
     * copy.
     *
     * @throws TensorException as {@link MemoryImport#adopt}, or of kind {@link ErrorKind#COPY_NEEDED}
     */
    @Python("torch.asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=None)")
    T asArray(SharedMemory array, Optional<DType> dtype, Optional<Device> device, Copying copying);

    /**
     * Returns {@code torch.asarray(tensor, dtype=, device=, copy=, requires_grad=)}: {@code tensor} itself, the same Java
     * object, or a copy that is part of its graph.
     *
     * @param requiresGrad whether the result requires gradients; as the tensor does if empty. It is set in place where the
     *     result is the tensor itself; a tensor that a function made is replaced by a leaf over its memory where it is
     *     false.
     * @throws TensorException of kind {@link ErrorKind#COPY_NEEDED}, or {@link ErrorKind#DTYPE_UNSUPPORTED} where integers
     *     should require gradients
     */
    @Python("torch.asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=None)")
    T asArray(T tensor, Optional<DType> dtype, Optional<Device> device, Copying copying,
            Optional<Boolean> requiresGrad);

    /**
     * Returns {@code torch.asarray(values, dtype=, device=, copy=)}: a tensor in new memory.
     *
     * @throws TensorException of kind {@link ErrorKind#COPY_NEEDED} where a copy is forbidden, since numbers and lists
     *     have no memory to share
     */
    @Python("torch.asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=None)")
    T asArray(Values values, Optional<DType> dtype, Optional<Device> device, Copying copying);

    /**
     * Returns {@code tensor.numpy(force=True)}, which is
     * {@code tensor.detach().cpu().resolve_conj().resolve_neg().numpy()}: shares memory with the tensor unless one of
     * these calls has to copy.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}, or {@link ErrorKind#NOT_HOST_MEMORY} for a
     *     tensor on {@code meta}, which has no elements to copy
     */
    @Python("Tensor.numpy(self, *, force=False)")
    SharedMemory forceNumPy(T tensor);
}
