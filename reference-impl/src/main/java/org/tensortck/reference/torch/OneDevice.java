package org.tensortck.reference.torch;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/**
 * The devices on which the operands of one operation may be, by PyTorch's rules. Nothing is moved to another device
 * implicitly, except a single number of the host.
 *
 * <p>Note: on {@code meta} PyTorch checks less: it takes an operand that is written in place, a mask or an index from another
 * device, and then does nothing or reads arbitrary memory. Here the rules of all other devices hold.
 */
public final class OneDevice {
    private OneDevice() {}

    /**
     * Returns operands of an operation on elements, on one device. A 0-d operand in the host is copied to the device of the
     * others; the others are returned unchanged.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the others are on several devices
     */
    public static List<StridedElements> together(String operation, List<StridedElements> operands) {
        Device device = operands.stream().filter(operand -> !isAnywhere(operand)).findFirst()
                .orElse(operands.getFirst()).device();
        operands.stream().filter(operand -> !isAnywhere(operand)).forEach(
                operand -> require(operation, device, operand.device()));
        return operands.stream().map(operand -> moved(operation, operand, device)).toList();
    }

    /** Returns whether an operand may be used on any device: it is in the host, and has no dimensions. */
    private static boolean isAnywhere(StridedElements operand) {
        return operand.device().isHost() && operand.layout().rank() == 0;
    }

    /** The number of a 0-d operand is handed to the code that fills, so that nothing is transferred. */
    private static StridedElements moved(String operation, StridedElements operand, Device device) {
        if (operand.device().equals(device)) {
            return operand;
        }
        StridedElements copy = StridedElements.allocate(operand.codec().resolved(), Layout.single(0), device);
        copy.fill(operation, operand.at());
        return copy;
    }

    /**
     * Checks that elements are on the same device.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where they are not
     */
    public static void require(String operation, StridedElements first, StridedElements... others) {
        Arrays.stream(others).forEach(other -> require(operation, first.device(), other.device()));
    }

    /**
     * Checks that an index may select elements: it is in the host, or on their device.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where it is not
     */
    public static void requireIndex(String operation, StridedElements elements, StridedElements index) {
        if (!index.device().isHost()) {
            require(operation, elements.device(), index.device());
        }
    }

    /** As {@link #require(String, StridedElements, StridedElements...)}, of two devices. */
    public static void require(String operation, Device first, Device other) {
        if (!first.equals(other)) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    operation + ": one operand is on " + first + ", another one on " + other);
        }
    }
}
