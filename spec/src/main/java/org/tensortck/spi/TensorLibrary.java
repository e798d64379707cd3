package org.tensortck.spi;

import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/**
 * An implementation of tensors: the interface that a vendor implements first.
 *
 * <p>The suite finds it with {@link java.util.ServiceLoader}: name the class in
 * {@code META-INF/services/org.tensortck.spi.TensorLibrary} and give it a public constructor without parameters. Add
 * capabilities by implementing the interfaces of {@link Capability} too.
 *
 * @param <T> the implementation's own tensor type; opaque to the suite
 */
public interface TensorLibrary<T> extends Library<T> {

    /** Returns the stride of each dimension: the signed distance, in elements, between neighbours. */
    @Python("Tensor.stride(self, dim=None)")
    long[] strides(T tensor);

    /** Returns the offset: the distance, in elements, from the start of the storage to the element at index zero. */
    @Python("Tensor.storage_offset(self)")
    long offset(T tensor);

    /** Returns the device of the elements. */
    @Python("Tensor.device")
    Device device(T tensor);

    /** Returns the dtype of tensors made from Python floats, {@code torch.get_default_dtype()}. */
    @Python("torch.get_default_dtype()")
    DType defaultDType();
}
