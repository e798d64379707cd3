package org.tensortck.reference;

import java.lang.foreign.MemorySegment;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tensortck.reference.memory.Storage;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Value;

/**
 * Memory that is offered and not kept: it is freed when the storage that offered it is collected, whoever uses it.
 *
 * <p>To be freed is to be overwritten here. Memory that is really freed would be read all the same: the process might end,
 * or show numbers that are still there, as it happens.
 */
final class DroppedOwners implements CollectingCaller.Garbage {
    private static final byte FREED = 0x5a;

    private final ReferenceQueue<Storage> unreachable = new ReferenceQueue<>();
    private final List<Dropped> dropped = new ArrayList<>();

    private static final class Dropped extends PhantomReference<Storage> {
        private final MemorySegment memory;

        private Dropped(Storage storage, MemorySegment memory, ReferenceQueue<Storage> unreachable) {
            super(storage, unreachable);
            this.memory = memory;
        }

        private boolean contains(MemorySegment part) {
            return part.address() >= memory.address()
                    && part.address() + part.byteSize() <= memory.address() + memory.byteSize();
        }
    }

    /** Returns the same description of memory that does not keep the memory. */
    SharedMemory drop(SharedMemory shared, StridedElements elements) {
        MemorySegment memory = shared.memory();
        if (dropped.stream().noneMatch(known -> known.contains(memory))) {
            dropped.add(new Dropped(elements.storage(), memory, unreachable));
        }
        MemorySegment address = MemorySegment.ofAddress(memory.address()).reinterpret(memory.byteSize());
        return SharedMemory
                .builder(memory.isReadOnly() ? address.asReadOnly() : address, shared.dtype(), shared.shape())
                .byteStrides(shared.byteStrides()).byteOffset(shared.byteOffset()).byteOrder(shared.byteOrder())
                .readOnly(shared.readOnly()).owner("nobody who keeps it").build();
    }

    @Override
    public void begin() {
        dropped.clear();
    }

    @Override
    public Value collect(Supplier<Value> collection) {
        Value result = collection.get();
        for (Reference<?> freed = unreachable.poll(); freed != null; freed = unreachable.poll()) {
            ((Dropped) freed).memory.fill(FREED);
        }
        return result;
    }
}
