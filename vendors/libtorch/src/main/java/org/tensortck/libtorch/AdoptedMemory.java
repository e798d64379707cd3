package org.tensortck.libtorch;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.LongArrayRef;
import org.bytedeco.pytorch.LongArrayRefOptional;
import org.bytedeco.pytorch.PointerConsumer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorMaker;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.SharedMemory;

/*
 * libtorch hands the deleter of foreign memory a context of our choice, once, when the last tensor over the memory is
 * gone, on any thread. The context is a number rather than a pointer, and the deleter one for all, since the binding
 * has only a handful of native functions to call Java back with.
 */
/** Memory of another owner under tensors: keeps its owner alive for as long as libtorch has a tensor over it. */
final class AdoptedMemory {
    private static final Map<Long, SharedMemory> IN_USE = new ConcurrentHashMap<>();
    private static final AtomicLong LAST_CONTEXT = new AtomicLong();
    private static final Release RELEASE = new Release();

    static {
        // Else the scope of the call that initialises this class would free it.
        RELEASE.retainReference();
    }

    private AdoptedMemory() {}

    /** The deleter. */
    private static final class Release extends PointerConsumer {
        @Override
        public void call(Pointer context) {
            IN_USE.remove(context.address());
        }
    }

    /** A native address as the binding takes it. */
    private static final class Address extends Pointer {
        Address(long address) {
            super((Pointer) null);
            this.address = address;
        }
    }

    /**
     * Returns {@code torch::from_blob(data, sizes, strides, deleter, options)}. Read-only memory is accepted too: a
     * tensor is always writable, and a write through it is undefined, as after {@code torch.from_numpy}.
     *
     * @throws TensorException if libtorch would misread the memory, or end the process
     */
    static Tensor tensorOver(SharedMemory memory) {
        requireReachable(memory);
        long[] strides = elementStrides(memory);
        long address = memory.memory().address() + memory.byteOffset();
        TensorMaker maker = torch.for_blob(new Address(address), lengths(memory.shape()));
        maker.strides(new LongArrayRefOptional(lengths(strides)));
        maker.options(new TensorOptions(ScalarTypes.of(memory.dtype())));
        // From here on the maker, then the tensor, has the context; whichever goes last calls the deleter.
        long context = LAST_CONTEXT.incrementAndGet();
        IN_USE.put(context, memory);
        maker.context(new Address(context), RELEASE);
        return maker.make_tensor();
    }

    /** Returns how many tensors' owners are kept. */
    static int inUse() {
        return IN_USE.size();
    }

    /** Returns a reference to lengths in native memory: the maker reads them after the call that they are given in. */
    private static LongArrayRef lengths(long[] lengths) {
        return new LongArrayRef(new LongPointer(lengths), lengths.length);
    }

    private static void requireReachable(SharedMemory memory) {
        if (!memory.device().isHost()) {
            throw refusal(ErrorKind.NOT_HOST_MEMORY, "the elements are on " + memory.device());
        }
        if (memory.byteOrder() != ByteOrder.nativeOrder() && memory.dtype().byteSize() > 1) {
            throw refusal(ErrorKind.DTYPE_UNSUPPORTED, "byte order " + memory.byteOrder() + " is not the native one");
        }
        if (!memory.memory().scope().isAlive()) {
            throw refusal(ErrorKind.INVALID_MEMORY, "the owner of the memory has freed it");
        }
    }

    /** Returns the strides in elements. A negative one would end the process, even if it is never used. */
    private static long[] elementStrides(SharedMemory memory) {
        long[] strides = memory.byteStrides();
        for (int axis = 0; axis < strides.length; axis++) {
            if (strides[axis] < 0) {
                throw refusal(ErrorKind.NEGATIVE_STRIDE,
                        "a stride in " + Arrays.toString(memory.byteStrides()) + " bytes is negative");
            }
            if (strides[axis] % memory.dtype().byteSize() != 0) {
                throw refusal(ErrorKind.INVALID_MEMORY, "a stride in " + Arrays.toString(memory.byteStrides())
                        + " bytes is not a multiple of the " + memory.dtype().byteSize() + " bytes of an element");
            }
            strides[axis] /= memory.dtype().byteSize();
        }
        return strides;
    }

    private static TensorException refusal(ErrorKind kind, String what) {
        return new TensorException(kind, "from_blob: " + what);
    }
}
