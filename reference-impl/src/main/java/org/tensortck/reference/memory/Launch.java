package org.tensortck.reference.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * One run of code on the elements of one device. On the host it reads and writes the memory itself. On an accelerator it is
 * lent the memory, which nothing else can reach, and gives it back when it is closed.
 */
final class Launch implements AutoCloseable {
    private final String operation;
    private final IdentityHashMap<DeviceMemory, MemorySegment> lent = new IdentityHashMap<>();
    private final Set<DeviceMemory> written = new LinkedHashSet<>();
    private Optional<Arena> arena = Optional.empty();

    /**
     * Starts a kernel.
     *
     * @param operation for messages
     */
    Launch(String operation) {
        this.operation = operation;
    }

    /**
     * Returns the memory of elements to read.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} on {@code meta}, and as {@link Storage#memory}
     */
    MemorySegment read(StridedElements elements) {
        Storage storage = elements.storage();
        return storage.onDevice().map(this::lent).orElseGet(() -> storage.memory(operation));
    }

    /** Returns the memory of elements to write; throws as {@link #read}, and as {@link Storage#writableMemory}. */
    MemorySegment write(StridedElements elements) {
        Storage storage = elements.storage();
        storage.onDevice().ifPresent(written::add);
        return storage.onDevice().map(this::lent).orElseGet(() -> storage.writableMemory(operation));
    }

    private MemorySegment lent(DeviceMemory memory) {
        Arena kernel = arena.orElseGet(Arena::ofConfined);
        arena = Optional.of(kernel);
        return lent.computeIfAbsent(memory, of -> of.lend(kernel));
    }

    @Override
    public void close() {
        written.forEach(memory -> memory.takeBack(lent(memory)));
        arena.ifPresent(Arena::close);
    }
}
