package org.tensortck.minimal;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.starter.Elements;
import org.tensortck.starter.MyTensors;
import org.tensortck.starter.Sharing;

/**
 * The smallest implementation that shares memory, as one class: that of {@code tensor-tck init} with its first
 * capabilities.
 */
public class MinimalTensors extends MyTensors
        implements
            TensorLibrary<Elements>,
            MemoryExport<Elements>,
            MemoryImport<Elements> {
    private final Sharing sharing = new Sharing();

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capability.isInstance(this) ? Optional.of(capability.cast(this)) : Optional.empty();
    }

    @Override
    public String name() {
        return "minimal";
    }

    @Override
    public SharedMemory share(Elements tensor) {
        return sharing.share(tensor);
    }

    @Override
    public Elements adopt(SharedMemory memory) {
        return sharing.adopt(memory);
    }
}
