package org.tensortck.spi;

import java.util.OptionalLong;
import java.util.Set;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/** Names of devices, as {@code torch.device} takes them. */
public final class DeviceNames {
    private DeviceNames() {}

    /**
     * Returns the device of a name and an index.
     *
     * @param name a type, or, where no index is given, a type and an ordinal: {@code cuda:1}
     * @param index the ordinal, or empty
     * @param types the types that are names of devices
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} as {@link TensorLibrary#namedDevice}
     */
    public static Device parse(String name, OptionalLong index, Set<String> types) {
        Device named = parse(name);
        if (!types.contains(named.type())) {
            throw refused("'" + name + "' has the type " + named.type() + ", which is not among " + types);
        }
        if (index.isEmpty()) {
            return named;
        }
        if (named.index() != Device.NO_INDEX) {
            throw refused("'" + name + "' has an index, and " + index.getAsLong() + " is another one");
        }
        long ordinal = index.getAsLong();
        if (ordinal < 0 || ordinal > Integer.MAX_VALUE) {
            throw refused("index " + ordinal + " of " + name + " is not from 0 to " + Integer.MAX_VALUE);
        }
        return new Device(named.type(), (int) ordinal);
    }

    private static Device parse(String name) {
        try {
            return Device.parse(name);
        } catch (IllegalArgumentException e) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, String.valueOf(e.getMessage()), e);
        }
    }

    private static TensorException refused(String fault) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, "device: " + fault);
    }
}
