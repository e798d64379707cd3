package org.tensortck.dlpack;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.ByteSpan;
import org.tensortck.spi.value.SharedMemory;

/**
 * Makes structures of shared memory, for other libraries.
 *
 * <p>A structure keeps the memory until its deleter is called, by any thread, and once: a second call finds nothing to
 * delete. The data pointer is the address of the element at index zero, so that {@code byte_offset} is 0, and null where no
 * element exists. Strides are always written.
 */
public final class DlpackProducer {
    /** The first version with the codes of 8-bit floats. */
    private static final int MAJOR_VERSION = 1;
    private static final int MINOR_VERSION = 1;

    /** The memory of each structure that is not deleted, by the address of the structure. */
    private static final Map<Long, SharedMemory> PRODUCED = new ConcurrentHashMap<>();
    private static final long DELETER = deleter();

    private DlpackProducer() {}

    private static long deleter() {
        try {
            return Linker.nativeLinker().upcallStub(
                    MethodHandles.lookup().findStatic(DlpackProducer.class, "delete",
                            MethodType.methodType(void.class, long.class)),
                    FunctionDescriptor.ofVoid(JAVA_LONG), Arena.global()).address();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("dlpack: no way back into Java", e);
        }
    }

    /** Returns the number of structures that are not deleted yet. */
    public static int count() {
        return PRODUCED.size();
    }

    /**
     * Returns the address of a new structure over the memory; shares. Its consumer has to call the deleter in it; the memory is
     * kept until then.
     *
     * @param isCopied whether the memory is a copy that was made for the consumer
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}; {@link ErrorKind#DTYPE_UNSUPPORTED} where the
     *     elements are not in native byte order; {@link ErrorKind#READ_ONLY} for read-only memory without a version; or
     *     {@link ErrorKind#INVALID_MEMORY} where a stride is not a whole number of elements
     */
    public static long produce(SharedMemory memory, DlpackForm form, boolean isCopied) {
        requireProducible(memory, form);
        long[] shape = memory.shape();
        long[] strides = elementStrides(memory);
        ElementType type = ElementType.of(memory.dtype());
        long data = addressOfFirst(memory);
        // One allocation: the structure, the shape and the strides.
        long axes = form.byteSize();
        long axesSize = (long) shape.length * Long.BYTES;
        long address = NativeHeap.allocate(axes + 2 * axesSize);
        boolean isKept = false;
        try {
            PRODUCED.put(address, memory);
            isKept = true;
        } finally {
            if (!isKept) {
                NativeHeap.free(address);
            }
        }
        MemorySegment numbers = MemorySegment.ofAddress(address + axes).reinterpret(2 * axesSize);
        numbers.copyFrom(MemorySegment.ofArray(shape));
        numbers.asSlice(axesSize).copyFrom(MemorySegment.ofArray(strides));
        ManagedTensor tensor = ManagedTensor.at(address, form).deleter(DELETER, 0).data(data, 0)
                .device(HostDevice.CPU.code(), 0).dtype(type.code(), type.bits(), 1)
                .axes(shape.length, address + axes, address + axes + axesSize);
        if (form == DlpackForm.VERSIONED) {
            tensor.version(MAJOR_VERSION, MINOR_VERSION)
                    .flags((memory.readOnly() ? ManagedTensor.READ_ONLY : 0) | (isCopied ? ManagedTensor.COPIED : 0));
        }
        return address;
    }

    private static void requireProducible(SharedMemory memory, DlpackForm form) {
        if (!memory.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    "dlpack: the elements are on " + memory.device() + ", not in host memory");
        }
        if (memory.byteOrder() != ByteOrder.nativeOrder() && memory.dtype().byteSize() > 1) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "dlpack: " + memory.dtype() + " is in byte order " + memory.byteOrder()
                            + ", not in the native one");
        }
        if (memory.readOnly() && form == DlpackForm.UNVERSIONED) {
            throw new TensorException(ErrorKind.READ_ONLY,
                    "dlpack: the memory is read-only, which a structure without a version cannot say");
        }
    }

    /** Returns the strides in elements. That of an axis of size one is not used, so it may be rounded. */
    private static long[] elementStrides(SharedMemory memory) {
        long[] shape = memory.shape();
        long[] strides = memory.byteStrides();
        int byteSize = memory.dtype().byteSize();
        for (int axis = 0; axis < strides.length; axis++) {
            if (shape[axis] != 1 && strides[axis] % byteSize != 0) {
                throw new TensorException(ErrorKind.INVALID_MEMORY, "dlpack: the stride of axis " + axis + " in "
                        + Arrays.toString(strides) + " bytes is no multiple of " + byteSize
                        + ", the size of an element");
            }
            strides[axis] /= byteSize;
        }
        return strides;
    }

    private static long addressOfFirst(SharedMemory memory) {
        boolean isEmpty = ByteSpan.of(memory.dtype(), memory.shape(), memory.byteStrides(), 0).isEmpty();
        return isEmpty ? 0 : memory.memory().address() + memory.byteOffset();
    }

    /**
     * C calls this with a structure that ends. Nothing may be thrown from here, since that would end the JVM: where the JVM has
     * no memory or stack left to remove an entry, its memory stays kept.
     */
    @SuppressWarnings("EmptyCatch") // a message would need memory too
    static void delete(long address) {
        try {
            if (PRODUCED.remove(address) != null) {
                NativeHeap.free(address);
            }
        } catch (Throwable _) {
            // See above.
        }
    }
}
