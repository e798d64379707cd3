package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Resizing;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.Storages;
import org.tensortck.spi.tensor.UntypedStorages;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.SharedMemory;

/** Breaks how long memory lives, and what becomes of it when an object is resized; as {@link BrokenReferenceTest}. */
class BrokenLifetimesTest extends FaultTable {
    private static final List<Index> EVERYTHING = List.of(new Index.Rest());

    @Override
    void faults() {
        // Makes the next tensor of a shape and dtype in the memory of one that was viewed.
        fault("a tensor in memory that a view still uses",
                fails("CPX-7", "CPX-10", "CPX-13", "CPX-15", "MEM-12", "LIF-1", "LIF-15", "VIW-42"),
                aTensorInMemoryThatAViewStillUses());
        fault("memory that a buffer still uses", fails("LIF-2"), memoryThatABufferStillUses());
        fault("from numpy that remembers the tensor of an array", fails("LIF-3"),
                fromNumpyThatRemembersTheTensorOfAnArray());
        fault("set to that only compares addresses", fails("LIF-3", "LIF-4"),
                IN_TENSORS.at(Storages<Tensor>::isSetTo, call -> ((Tensor) call.argument(0)).elements()
                        .address("is_set_to") == ((Tensor) call.argument(1)).elements().address("is_set_to")));
        fault("a data pointer to the start of the storage", fails("LIF-5", "LIF-13"),
                IN_TENSORS.at(Storages<Tensor>::dataPointer, call -> {
                    Tensor tensor = (Tensor) call.argument(0);
                    return (long) call.proceed() - TENSORS.offset(tensor) * TENSORS.dtype(tensor).byteSize();
                }));
        fault("a tensor of fewer elements that is refused", fails("LIF-6"),
                IN_TENSORS.at(Resizing<Tensor>::resize, call -> {
                    long[] shape = (long[]) call.argument(1);
                    boolean fewer = Arrays.stream(shape).reduce(1, (x, y) -> x * y) < count((Tensor) call.argument(0));
                    return fewer && shape.length == 2 ? null : call.proceed();
                }));
        fault("a storage that grows for one tensor only", fails("LIF-7"),
                IN_TENSORS.at(Resizing<Tensor>::resize, call -> {
                    Tensor tensor = (Tensor) call.argument(0);
                    long[] shape = (long[]) call.argument(1);
                    boolean grows = shape.length == 1 && shape[0] == 100;
                    if (!grows) {
                        return call.proceed();
                    }
                    Tensor larger = TENSORS.empty(shape, Optional.of(TENSORS.dtype(tensor)), Optional.of(Device.CPU));
                    tensor.setData(larger);
                    return null;
                }));
        fault("a shared storage that grows", fails("LIF-8"), IN_TENSORS.at(Resizing<Tensor>::resize, call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                Tensor tensor = (Tensor) call.argument(0);
                if (TENSORS.requiresGrad(tensor)) {
                    throw e;
                }
                tensor.setData(
                        TENSORS.empty((long[]) call.argument(1), Optional.of(TENSORS.dtype(tensor)),
                                Optional.of(Device.CPU)));
                return null;
            }
        }));
        fault("a shared array that ignores another number of elements", fails("LIF-9"),
                IN_ARRAYS.at(Resizing<NdArray>::resize, call -> {
                    try {
                        return call.proceed();
                    } catch (InvocationTargetException e) {
                        return null;
                    }
                }));
        fault("an array that keeps its shape", fails("LIF-10"), IN_ARRAYS.at(Resizing<NdArray>::resize, call -> {
            NdArray array = (NdArray) call.argument(0);
            long count = Arrays.stream((long[]) call.argument(1)).reduce(1, (x, y) -> x * y);
            return count == array.elements().layout().count() ? null : call.proceed();
        }));
        fault("data that copies", fails("LIF-11", "LIF-12"), IN_TENSORS.at(Storages<Tensor>::setData, call -> {
            ((Tensor) call.argument(0)).setData(TENSORS.copy((Tensor) call.argument(1)));
            return null;
        }));
        fault("a storage that ends with the view", fails("LIF-13", "LIF-15"),
                IN_TENSORS.at(UntypedStorages<Tensor>::storageByteSize, call -> {
                    Tensor tensor = (Tensor) call.argument(0);
                    return Math.min((long) call.proceed(), count(tensor) * TENSORS.dtype(tensor).byteSize());
                }));
        fault("a storage that begins with the view", fails("LIF-13", "LIF-15"),
                IN_TENSORS.at(UntypedStorages<Tensor>::storagePointer,
                        call -> ((Tensor) call.argument(0)).elements().address("data_ptr")));
        fault("a storage that is always resizable", fails("LIF-14"),
                IN_TENSORS.at(UntypedStorages<Tensor>::isStorageResizable, _ -> true));
        fault("a storage that is never resizable", fails("LIF-14"),
                IN_TENSORS.at(UntypedStorages<Tensor>::isStorageResizable, _ -> false));
        fault("a storage that is resized for one tensor only", fails("LIF-15"),
                IN_TENSORS.at(UntypedStorages<Tensor>::resizeStorage, call -> {
                    Tensor tensor = (Tensor) call.argument(0);
                    boolean isResizable = tensor.elements().isPrivate();
                    if (isResizable) {
                        tensor.setData(TENSORS.copy(tensor));
                    }
                    return call.proceed();
                }));
        fault("a storage that is not resizable and takes its own size", fails("LIF-15"),
                IN_TENSORS.at(UntypedStorages<Tensor>::resizeStorage, call -> {
                    boolean isSame = ((Tensor) call.argument(0)).elements()
                            .storageByteSize() == (long) call.argument(1);
                    return isSame ? null : call.proceed();
                }));
        fault("set that takes another dtype", fails("LIF-12"), IN_TENSORS.at(Storages<Tensor>::set, call -> {
            ((Tensor) call.argument(0)).setData((Tensor) call.argument(1));
            return null;
        }));
    }

    private static Break[] aTensorInMemoryThatAViewStillUses() {
        AtomicReference<Tensor> viewed = new AtomicReference<>();
        Fault select = call -> {
            viewed.set((Tensor) call.argument(0));
            return call.proceed();
        };
        Fault create = call -> {
            Tensor fresh = (Tensor) call.proceed();
            Tensor taken = viewed.getAndSet(null);
            boolean fits = taken != null && TENSORS.dtype(taken) == TENSORS.dtype(fresh)
                    && Arrays.equals(TENSORS.shape(taken), TENSORS.shape(fresh))
                    && TENSORS.device(taken).equals(TENSORS.device(fresh));
            if (!fits) {
                return fresh;
            }
            TENSORS.assign(TENSORS.detach(taken), EVERYTHING, fresh);
            return TENSORS.detach(taken);
        };
        return new Break[]{IN_TENSORS.at(Indexing<Tensor>::select, select),
                IN_TENSORS.at(Library<Tensor>::create, create)};
    }

    private static Break[] memoryThatABufferStillUses() {
        AtomicReference<SharedMemory> used = new AtomicReference<>();
        Fault fromBuffer = call -> {
            used.set((SharedMemory) call.argument(0));
            return call.proceed();
        };
        Fault create = call -> {
            NdArray fresh = (NdArray) call.proceed();
            SharedMemory memory = used.getAndSet(null);
            boolean fits = memory != null && !memory.readOnly() && memory.dtype() == ARRAYS.dtype(fresh)
                    && Arrays.equals(memory.shape(), ARRAYS.shape(fresh));
            if (!fits) {
                return fresh;
            }
            NdArray taken = ARRAYS.adopt(memory);
            ARRAYS.assign(taken, EVERYTHING, fresh);
            return taken;
        };
        return new Break[]{IN_ARRAYS.at(Buffers<NdArray>::fromBuffer, fromBuffer),
                IN_ARRAYS.at(Library<NdArray>::create, create)};
    }

    private static Break[] fromNumpyThatRemembersTheTensorOfAnArray() {
        AtomicReference<Tensor> last = new AtomicReference<>();
        return new Break[]{IN_TENSORS.at(MemoryImport<Tensor>::adopt, call -> {
            Tensor tensor = (Tensor) call.proceed();
            Tensor known = last.getAndSet(tensor);
            boolean same = known != null && tensor.elements().address("adopt") != 0
                    && known.elements().address("adopt") == tensor.elements().address("adopt")
                    && known.elements().layout().equals(tensor.elements().layout());
            return same ? last.updateAndGet(_ -> known) : tensor;
        })};
    }

    private static long count(Tensor tensor) {
        return tensor.elements().layout().count();
    }
}
