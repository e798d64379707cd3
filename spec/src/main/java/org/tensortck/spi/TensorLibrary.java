package org.tensortck.spi;

import java.util.OptionalLong;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
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

    /**
     * Returns {@code torch.device(name, index)}, which need not exist on this machine. The suite calls this for each
     * string that names a device, too. Unless overridden, the types are {@link Device#TYPES}; a library whose device has
     * another name overrides it.
     *
     * @param name a type such as {@code cuda}, or, where no index is given, a type and an ordinal: {@code cuda:1}
     * @param index the ordinal among the devices of that type
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the name is neither of these, or the index
     *     is negative or too large
     */
    @Group.In(Group.DEVICES)
    @Python("torch.device(type, index=None)")
    default Device namedDevice(String name, OptionalLong index) {
        return DeviceNames.parse(name, index, Device.TYPES);
    }

    /** Returns the dtype of tensors made from Python floats, {@code torch.get_default_dtype()}. */
    @Python("torch.get_default_dtype()")
    DType defaultDType();
}
