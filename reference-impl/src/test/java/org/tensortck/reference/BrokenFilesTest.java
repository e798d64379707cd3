package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.file.NpyFile;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.ArrayFiles;
import org.tensortck.spi.exchange.MappedArrays;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.exchange.TensorFiles;
import org.tensortck.spi.tensor.SharedStorages;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Breaks arrays and tensors in files; as {@link BrokenReferenceTest}. */
class BrokenFilesTest extends FaultTable {
    private static final int PADDING = 89;
    private static final int HEADER = 128;

    private static Path file(Call call) {
        return (Path) call.argument(0);
    }

    private static NdArray saved(Call call) {
        return (NdArray) call.argument(1);
    }

    private static NdArray empty() {
        return ARRAYS.create(new Values(List.of(0L), List.of()), Optional.of(DType.INT8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte... bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does the same with another argument. */
    private static Fault with(int place, Object argument) {
        return call -> {
            Object[] changed = call.arguments().toArray();
            changed[place] = argument;
            return call.method().invoke(call.target(), changed);
        };
    }

    /** Does something else in place of some refusals. */
    private static Fault inPlaceOf(Predicate<TensorException> refusals, Fault otherwise) {
        return call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof TensorException refusal && refusals.test(refusal)) {
                    return otherwise.apply(call);
                }
                throw e;
            }
        };
    }

    private static boolean saysThat(TensorException refusal, String message) {
        return refusal.kind() == ErrorKind.INVALID_FILE && refusal.getMessage().contains(message);
    }

    /** Returns a fault that maps with another mode. */
    private static Break mapped(FileMapping from, FileMapping to) {
        return IN_ARRAYS.at(MappedArrays<NdArray>::load, when(call -> call.argument(1) == from, with(1, to)));
    }

    private static Break[] notRefused(Predicate<TensorException> refusals) {
        Fault fault = inPlaceOf(refusals, call -> empty());
        return new Break[]{IN_ARRAYS.at(ArrayFiles<NdArray>::load, fault),
                IN_ARRAYS.at(MappedArrays<NdArray>::load, fault)};
    }

    private void savedFaults() {
        fault("a file that stays as long as it was", fails("FIL-1"), IN_ARRAYS.at(ArrayFiles<NdArray>::save, call -> {
            int before = bytes(file(call)).length;
            Object result = call.proceed();
            byte[] after = bytes(file(call));
            if (after.length < before) {
                write(file(call), Arrays.copyOf(after, before));
            }
            return result;
        }));
        fault("a loaded array over its file", fails("FIL-1"), IN_ARRAYS.at(ArrayFiles<NdArray>::load,
                call -> NpyFile.map(file(call), FileMapping.READ_WRITE)));
        fault("a loaded array that is read-only", fails("FIL-1"), IN_ARRAYS.at(ArrayFiles<NdArray>::load,
                changed((array, _) -> ((NdArray) array).asReadOnly())));
        fault("the name of a file unchanged", fails("FIL-2"), IN_ARRAYS.at(ArrayFiles<NdArray>::save, call -> {
            NpyFile.save(file(call), saved(call));
            return null;
        }));
        fault("elements saved in native byte order", fails("FIL-3"), IN_ARRAYS.at(ArrayFiles<NdArray>::save,
                call -> with(1, saved(call).astype(ARRAYS.dtype(saved(call)))).apply(call)));
        fault("elements saved in C order", fails("FIL-4", "FIL-5", "FIL-7"), IN_ARRAYS.at(ArrayFiles<NdArray>::save,
                call -> with(1, saved(call).copy()).apply(call)));
        fault("a header that is padded with a tab", fails("FIL-5"), IN_ARRAYS.at(ArrayFiles<NdArray>::save, call -> {
            Object result = call.proceed();
            byte[] bytes = bytes(file(call));
            if (bytes.length > 0) {
                bytes[PADDING] = '\t';
                write(file(call), bytes);
            }
            return result;
        }));
        fault("a count of elements that is ignored", fails("FIL-6"),
                IN_ARRAYS.at(ArrayFiles<NdArray>::fromFile, with(2, -1L)));
    }

    private void mappedFaults() {
        fault("a mapped array that is a copy", fails("FIL-7", "FIL-9", "FIL-10"),
                IN_ARRAYS.at(MappedArrays<NdArray>::load, call -> NpyFile.load(file(call))));
        fault("writes that never reach the file", fails("FIL-7"),
                mapped(FileMapping.READ_WRITE, FileMapping.COPY_ON_WRITE));
        fault("a private map whose writes reach the file", fails("FIL-8"),
                mapped(FileMapping.COPY_ON_WRITE, FileMapping.READ_WRITE));
        fault("a map for reading that can be written", fails("FIL-9", "FIL-10"),
                mapped(FileMapping.READ_ONLY, FileMapping.COPY_ON_WRITE));
        fault("an empty file that is not mapped", fails("FIL-10"), IN_ARRAYS.at(MappedArrays<NdArray>::load,
                changed((array, _) -> ((NdArray) array).elements().layout().count() == 0 ? empty() : array)));
        fault("a map in C order", fails("FIL-11"),
                IN_ARRAYS.at(MappedArrays<NdArray>::map, with(5, MemoryOrder.C)));
        fault("a tensor over a copy of a mapped array", fails("FIL-12"), IN_TENSORS.at(MemoryImport<Tensor>::adopt,
                when(call -> ((SharedMemory) call.argument(0)).memory().isMapped(),
                        call -> TENSORS.copy((Tensor) call.proceed()))));
    }

    private void malformedFaults() {
        fault("a missing file that is read as an empty one", fails("FIL-13"),
                notRefused(refusal -> saysThat(refusal, "does not exist")));
        fault("a malformed header that is read as an empty array", fails("FIL-14", "FIL-17"),
                notRefused(refusal -> saysThat(refusal, "npy: ")));
        fault("a short file that is read as an empty array", fails("FIL-15", "FIL-16"),
                notRefused(refusal -> saysThat(refusal, "for them")));
        fault("a short file that is made longer", fails("FIL-16"), IN_ARRAYS.at(MappedArrays<NdArray>::load,
                when(call -> call.argument(1) == FileMapping.READ_WRITE, inPlaceOf(
                        refusal -> saysThat(refusal, "for them"), call -> {
                            write(file(call), Arrays.copyOf(bytes(file(call)), 2 * HEADER));
                            return call.proceed();
                        }))));
        fault("pickled objects that are read as an empty array", fails("FIL-17"),
                notRefused(refusal -> saysThat(refusal, "pickle")
                        && !refusal.getMessage().contains("may be a pickle")));
        fault("a shape that overflows", fails("FIL-18"),
                notRefused(refusal -> refusal.kind() == ErrorKind.INVALID_MEMORY));
        fault("a file that is too short for its map", fails("FIL-19"), IN_ARRAYS.at(MappedArrays<NdArray>::map,
                inPlaceOf(refusal -> !saysThat(refusal, "does not exist"), call -> empty())));
    }

    private void tensorFaults() {
        fault("a tensor that does not share its file", fails("FIL-20", "FIL-23"),
                IN_TENSORS.at(TensorFiles<Tensor>::fromFile, with(1, false)));
        fault("a tensor whose writes reach the file", fails("FIL-21", "FIL-22"),
                IN_TENSORS.at(TensorFiles<Tensor>::fromFile, with(1, true)));
        fault("a longer file that begins with a zero", fails("FIL-23"),
                IN_TENSORS.at(TensorFiles<Tensor>::fromFile, call -> {
                    int before = bytes(file(call)).length;
                    Object tensor = call.proceed();
                    byte[] after = bytes(file(call));
                    if (before > 0 && after.length > before) {
                        after[0] = 0;
                        write(file(call), after);
                    }
                    return tensor;
                }));
    }

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private void sharedStorageFaults() {
        fault("a storage that stays where it is", fails("FIL-24", "FIL-25", "FIL-26"),
                IN_TENSORS.at(SharedStorages<Tensor>::shareMemory, call -> null));
        fault("a tensor that is moved alone", fails("FIL-24"),
                IN_TENSORS.at(SharedStorages<Tensor>::shareMemory, call -> {
                    Tensor copy = TENSORS.copy(tensor(call));
                    copy.elements().moveToSharedMemory("share_memory_");
                    tensor(call).set(copy);
                    return null;
                }));
        fault("storages that are all in shared memory", fails("FIL-25"),
                IN_TENSORS.at(SharedStorages<Tensor>::isShared, call -> true));
        fault("storages that stay where they are and are shared", fails("FIL-26"),
                IN_TENSORS.at(SharedStorages<Tensor>::shareMemory, call -> {
                    tensor(call).elements().markInSharedMemory();
                    return null;
                }));
    }

    @Override
    void faults() {
        savedFaults();
        mappedFaults();
        malformedFaults();
        tensorFaults();
        sharedStorageFaults();
    }
}
