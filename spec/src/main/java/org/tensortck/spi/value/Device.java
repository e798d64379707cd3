package org.tensortck.spi.value;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a tensor's elements: a type such as {@code cpu}, {@code cuda} or {@code meta}, and an ordinal.
 *
 * @param type the type of device
 * @param index the ordinal among the devices of that type, or {@link #NO_INDEX}; {@code cpu} and {@code cpu:0} differ
 */
public record Device(String type, int index) {
    private static final Pattern TEXT = Pattern.compile("([a-z_]+)(?::(0|[1-9][0-9]{0,8}))?");

    /** The types of device that PyTorch has names for, on any machine. */
    public static final Set<String> TYPES = Set.of("cpu", "cuda", "ipu", "xpu", "mkldnn", "opengl", "opencl", "ideep",
            "hip", "ve", "fpga", "maia", "xla", "lazy", "vulkan", "mps", "meta", "hpu", "mtia", "privateuseone");

    /** The index of a device without an ordinal. */
    public static final int NO_INDEX = -1;

    /** The host. */
    public static final Device CPU = new Device("cpu", NO_INDEX);

    /** The device of tensors that have shape, strides and dtype, but no elements. */
    public static final Device META = new Device("meta", NO_INDEX);

    public Device {
        Objects.requireNonNull(type, "type must not be null");
        if (index < NO_INDEX) {
            throw new IllegalArgumentException("device: index " + index + " of " + type + " is negative");
        }
    }

    /**
     * Returns the device that a text such as {@code "cpu"} or {@code "cuda:1"} names.
     *
     * @throws IllegalArgumentException where the text is neither a type, nor a type and an ordinal of at most nine
     *     digits
     */
    public static Device parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("device: '" + text + "' is not TYPE or TYPE:ORDINAL");
        }
        return new Device(parts.group(1), parts.group(2) == null ? NO_INDEX : Integer.parseInt(parts.group(2)));
    }

    /** Returns whether the host can read and write the elements. */
    public boolean isHost() {
        return type.equals(CPU.type);
    }

    /** Returns whether tensors on the device have no elements. */
    public boolean isMeta() {
        return type.equals(META.type);
    }

    @Override
    public String toString() {
        return index == NO_INDEX ? type : type + ":" + index;
    }
}
