package org.tensortck.dlpack;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.ByteSpan;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * Consumes structures of other libraries.
 *
 * <p>A structure is consumed once: its deleter is called, by some thread, after the memory is no longer reachable. A structure
 * that is refused is not consumed: its deleter is not called, and the caller still has to.
 */
public final class DlpackConsumer {
    private static final int MAJOR_VERSION = 1;
    private static final MethodHandle DELETE = Linker.nativeLinker()
            .downcallHandle(FunctionDescriptor.ofVoid(JAVA_LONG));

    private DlpackConsumer() {}

    /**
     * Memory of another library.
     *
     * @param memory the memory, which keeps the structure
     * @param isCopied whether the producer made it for the consumer, so that no other object shares it
     */
    public record Consumed(SharedMemory memory, boolean isCopied) {}

    /** Deletes a structure that is not consumed, by calling its deleter, which may be null. */
    public static void delete(long address, DlpackForm form) {
        callDeleter(ManagedTensor.at(address, form).deleter(), address);
    }

    private static void callDeleter(long deleter, long address) {
        if (deleter == 0) {
            return;
        }
        try {
            DELETE.invokeExact(MemorySegment.ofAddress(deleter), address);
        } catch (Throwable e) {
            throw NativeHeap.impossible(e);
        }
    }

    /**
     * Consumes the structure at an address; shares. Every field is checked, as far as a field can show that it is wrong: a
     * pointer that is neither null nor valid cannot be recognised.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where the structure has another major version, its
     *     elements have no address, or it is not sound in another way, see {@link SharedMemory};
     *     {@link ErrorKind#NOT_HOST_MEMORY}; or {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    public static Consumed consume(long address, DlpackForm form) {
        if (address == 0) {
            throw invalid("the structure is at the null address");
        }
        ManagedTensor tensor = ManagedTensor.at(address, form);
        requireVersion(tensor, form);
        if (!HostDevice.has(tensor.deviceType())) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    "dlpack: the elements are on a device of type " + tensor.deviceType() + ", not in host memory");
        }
        DType dtype = dtype(tensor);
        ByteSpan.requireRank(tensor.rank());
        long[] shape = shape(tensor);
        long[] byteStrides = byteStrides(tensor, dtype, shape);
        long first = addressOfFirst(tensor);
        ByteSpan span = ByteSpan.of(dtype, shape, byteStrides, first);
        if (!span.isEmpty() && (tensor.data() == 0 || span.low() <= 0)) {
            throw invalid("the elements are at the null address or wrap around it: the data is at " + tensor.data()
                    + ", the lowest element at " + span.low());
        }
        Structure structure = new Structure(address, tensor.deleter());
        boolean isReadOnly = (tensor.flags() & ManagedTensor.READ_ONLY) != 0;
        MemorySegment segment = (span.isEmpty() ? MemorySegment.NULL : MemorySegment.ofAddress(span.low()))
                .reinterpret(span.isEmpty() ? 0 : span.high() - span.low(), Arena.ofAuto(), _ -> structure.end());
        SharedMemory memory = SharedMemory.builder(isReadOnly ? segment.asReadOnly() : segment, dtype, shape)
                .byteStrides(byteStrides).byteOffset(span.isEmpty() ? 0 : first - span.low()).readOnly(isReadOnly)
                .build();
        structure.isConsumed = true;
        return new Consumed(memory, (tensor.flags() & ManagedTensor.COPIED) != 0);
    }

    /** Nothing else of a structure with another major version may be read: it can have another layout. */
    private static void requireVersion(ManagedTensor tensor, DlpackForm form) {
        if (form == DlpackForm.VERSIONED && tensor.major() != MAJOR_VERSION) {
            throw invalid("the structure has version " + tensor.major() + "." + tensor.minor() + ", but only version "
                    + MAJOR_VERSION + " can be read");
        }
    }

    private static DType dtype(ManagedTensor tensor) {
        if (tensor.lanes() != 1) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "dlpack: an element has " + tensor.lanes() + " lanes, but only one can be read");
        }
        ElementType type = new ElementType(tensor.code(), tensor.bits());
        return type.dtype().orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                "dlpack: no dtype has code " + type.code() + " and " + type.bits() + " bits"));
    }

    private static long[] shape(ManagedTensor tensor) {
        if (tensor.rank() > 0 && tensor.shape() == 0) {
            throw invalid("there are " + tensor.rank() + " dimensions, but the shape is at the null address");
        }
        return integers(tensor.shape(), tensor.rank());
    }

    /** Returns the strides in bytes. Before version 1.2 those of elements in row-major order may be left out. */
    private static long[] byteStrides(ManagedTensor tensor, DType dtype, long[] shape) {
        if (tensor.strides() == 0) {
            return SharedMemory.rowMajorStrides(dtype, shape);
        }
        long[] strides = integers(tensor.strides(), tensor.rank());
        try {
            return Arrays.stream(strides).map(stride -> Math.multiplyExact(stride, dtype.byteSize())).toArray();
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    "dlpack: strides " + Arrays.toString(strides) + " of " + dtype + " do not fit 64 bits in bytes", e);
        }
    }

    private static long[] integers(long address, int count) {
        return MemorySegment.ofAddress(address).reinterpret((long) count * Long.BYTES).toArray(JAVA_LONG_UNALIGNED);
    }

    private static long addressOfFirst(ManagedTensor tensor) {
        try {
            return Math.addExact(tensor.data(), tensor.byteOffset());
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.INVALID_MEMORY, "dlpack: a byte offset of "
                    + Long.toUnsignedString(tensor.byteOffset()) + " does not fit 64 bits", e);
        }
    }

    private static TensorException invalid(String fault) {
        return new TensorException(ErrorKind.INVALID_MEMORY, "dlpack: " + fault);
    }

    /** A structure of another library, which has to be deleted once it is consumed. */
    private static final class Structure {
        private final long address;
        private final long deleter;
        // The thread that ends it is another one.
        private volatile boolean isConsumed;

        Structure(long address, long deleter) {
            this.address = address;
            this.deleter = deleter;
        }

        /** Calls the deleter, unless the structure was refused. */
        void end() {
            if (isConsumed) {
                callDeleter(deleter, address);
            }
        }
    }
}
