package org.tensortck.value;

import java.util.Locale;

/**
 * A declaration of a library that an operation needs.
 *
 * @param side the library
 * @param name the name in reports: a capability such as {@code Interchange}, {@code dtype bfloat16},
 *     {@code device cuda:0}, or a part of a capability such as {@code Arithmetic (floor divide)}
 */
public record Need(Side side, String name) implements Comparable<Need> {
    private static final String DTYPE = "dtype ";
    private static final String DEVICE = "device ";
    private static final String PART = " (";
    private static final String LIBRARY = "a library";

    /** Returns the need of a capability. */
    public static Need ofCapability(Side side, Class<?> capability) {
        return new Need(side, capability.getSimpleName());
    }

    /** Returns the need of any library on a side: a worker may host one side only. */
    public static Need ofLibrary(Side side) {
        return new Need(side, LIBRARY);
    }

    /** Returns the need of a dtype. */
    public static Need ofDType(Side side, Object dtype) {
        return new Need(side, DTYPE + dtype);
    }

    /** Returns the need of a part of a capability that a library may leave out. */
    public static Need ofPart(Side side, Class<?> capability, Enum<?> part) {
        String word = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Need(side, capability.getSimpleName() + PART + word + ")");
    }

    /** Returns the need of a device, which only tensors have. */
    public static Need ofDevice(Object device) {
        return new Need(Side.TENSOR, DEVICE + device);
    }

    /** Returns whether it is a capability as a whole, and not a dtype, a device, or a part of one. */
    public boolean isCapability() {
        return name.indexOf(' ') < 0;
    }

    /** Returns whether it is a part of a capability. */
    public boolean isPart() {
        return name.contains(PART);
    }

    /** Returns the need of the capability that a part is of. */
    public Need whole() {
        return new Need(side, name.substring(0, name.indexOf(PART)));
    }

    /** Returns whether it is a dtype. */
    public boolean isDType() {
        return name.startsWith(DTYPE);
    }

    /** Returns whether it is a device. */
    public boolean isDevice() {
        return name.startsWith(DEVICE);
    }

    /** Returns the name of the capability, of the dtype or of the device alone. */
    public String bareName() {
        return name.substring(isDType() ? DTYPE.length() : isDevice() ? DEVICE.length() : 0);
    }

    /** Returns it in words, such as {@code Interchange of tensors} or {@code dtype int8 of arrays}. */
    public String text() {
        return name + (side == Side.TENSOR ? " of tensors" : " of arrays");
    }

    @Override
    public int compareTo(Need other) {
        return side == other.side ? name.compareTo(other.name) : side.compareTo(other.side);
    }
}
