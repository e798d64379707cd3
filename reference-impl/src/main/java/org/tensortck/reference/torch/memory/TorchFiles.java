package org.tensortck.reference.torch.memory;

import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.tensortck.reference.memory.OpenFile;
import org.tensortck.reference.memory.Storage;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.TensorFiles;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/** Tensors over the bytes of files. */
public final class TorchFiles implements TensorFiles<Tensor> {
    private static final Set<StandardOpenOption> PRIVATE = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final Set<StandardOpenOption> SHARED = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.CREATE);

    private final TorchDefaultDTypes defaults;

    /** Creates the capability over the default dtype. */
    public TorchFiles(TorchDefaultDTypes defaults) {
        this.defaults = defaults;
    }

    @Override
    public Tensor fromFile(Path file, boolean shared, long size, Optional<DType> dtype) {
        DType of = dtype.orElse(defaults.real());
        long byteSize = Math.multiplyExact(size, of.byteSize());
        return OpenFile.use("from_file", file, shared ? SHARED : PRIVATE, channel -> {
            if (!shared && channel.size() < byteSize) {
                throw new TensorException(ErrorKind.INVALID_FILE, "from_file: " + size + " elements of " + of + " have "
                        + byteSize + " bytes, but the file has " + channel.size());
            }
            MemorySegment memory = Storage.map(channel,
                    shared ? FileChannel.MapMode.READ_WRITE : FileChannel.MapMode.PRIVATE, 0, byteSize);
            Tensor tensor = Tensor.over("from_file", SharedMemory.builder(memory, of, size).build());
            tensor.elements().markInSharedMemory();
            return tensor;
        });
    }
}
