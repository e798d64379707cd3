package org.tensortck.vocabulary.call;

import java.util.Arrays;
import java.util.Optional;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Side;

/** How the memory of one side comes to the other in a call, as far as both libraries declare that they can. */
public record MemoryExchange(Invocation call) {

    private MemoryExport<Object> exporter(Side side) {
        return call.capability(side, MemoryExport.class);
    }

    private MemoryImport<Object> importer(Side side) {
        return call.capability(side, MemoryImport.class);
    }

    /** Describes where the elements of an object are, for assertions; they do without where that is not declared. */
    public SharedMemory described(Side side, Object object) {
        Optional<MemoryExport<Object>> exporter = call.ifDeclared(side, MemoryExport.class);
        return exporter.map(found -> found.memory(object))
                .orElseThrow(() -> new UnsupportedException(MemoryExport.class.getSimpleName(),
                        call.on(side).name() + " declares no addresses of its elements"));
    }

    /** Offers the bytes of an object of any dtype. */
    public SharedMemory bytes(Side side, Object object) {
        return exporter(side).share(object);
    }

    /** Offers the memory of an array to the tensors, if they have declared its dtype. */
    public SharedMemory ofArray(Object array) {
        SharedMemory memory = bytes(Side.ARRAY, array);
        call.libraries().declared(Side.TENSOR, memory.dtype(), call.function());
        return memory;
    }

    /** Offers the memory of a tensor to the arrays, if they have declared its dtype. */
    public SharedMemory ofTensor(Object tensor) {
        return ofTensor(bytes(Side.TENSOR, tensor));
    }

    /** Returns the memory that {@code Tensor.numpy()} or a variant of it has offered, if the arrays declare its dtype. */
    public SharedMemory ofTensor(SharedMemory memory) {
        if (!memory.dtype().inNumPy()) {
            throw new EvaluationException(call.function() + ": " + call.tensors().name() + " offers memory of dtype "
                    + memory.dtype() + ", which no array has, and should have refused");
        }
        call.libraries().declared(Side.ARRAY, memory.dtype(), call.function());
        return memory;
    }

    /** Makes an object over memory of the other side. */
    public Object adopted(Side side, SharedMemory memory) {
        return importer(side).adopt(adoptable(side, memory));
    }

    /** Returns memory of the other side if the library on this side declares that it adopts such memory. */
    SharedMemory adoptable(Side side, SharedMemory memory) {
        MemoryImport.Layout layout = isContiguous(memory)
                ? MemoryImport.Layout.CONTIGUOUS
                : MemoryImport.Layout.STRIDED;
        call.libraries().needPart(side, MemoryImport.class, layout, importer(side).adoptable(),
                call.function() + " of shape " + Arrays.toString(memory.shape()) + " with byte strides "
                        + Arrays.toString(memory.byteStrides()));
        return memory;
    }

    /** Returns memory for DLPack, which a library may have without any other way to adopt memory. */
    public SharedMemory adoptableByDlpack(Side side, SharedMemory memory) {
        return call.on(side).capability(MemoryImport.class).isPresent() ? adoptable(side, memory) : memory;
    }

    /**
     * Returns memory of the other side that an object is made of: {@linkplain #adoptable adoptable} if it is not to be
     * copied.
     */
    public SharedMemory source(Side side, SharedMemory memory, Optional<DType> dtype, Optional<Device> device,
            Copying copying) {
        boolean copies = copying == Copying.ALWAYS || dtype.filter(other -> other != memory.dtype()).isPresent()
                || device.filter(other -> !other.isHost()).isPresent();
        return copies ? memory : adoptable(side, memory);
    }

    private static boolean isContiguous(SharedMemory memory) {
        long[] shape = memory.shape();
        long[] byteStrides = memory.byteStrides();
        if (Arrays.stream(byteStrides).anyMatch(byteStride -> byteStride < 0)) {
            return false;
        }
        if (Arrays.stream(shape).anyMatch(length -> length == 0)) {
            return true;
        }
        long distance = memory.dtype().byteSize();
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            if (shape[axis] > 1 && byteStrides[axis] != distance) {
                return false;
            }
            distance *= shape[axis];
        }
        return true;
    }
}
