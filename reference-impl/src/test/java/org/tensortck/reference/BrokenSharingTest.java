package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Side;

/** Breaks views, what is shared of them, what is refused, and how long memory lives; as {@link BrokenReferenceTest}. */
class BrokenSharingTest {

    private static SharedMemory described(SharedMemory memory, DType dtype, long[] shape, long[] byteStrides,
            long byteOffset) {
        return memory.toBuilder().elements(dtype, shape).byteStrides(byteStrides).byteOffset(byteOffset).build();
    }

    private static SharedMemory withoutOffset(SharedMemory memory) {
        return described(memory, memory.dtype(), memory.shape(), memory.byteStrides(), 0);
    }

    private static SharedMemory withDimension(SharedMemory memory) {
        return memory.shape().length > 0
                ? memory
                : described(memory, memory.dtype(), new long[]{1}, new long[]{memory.dtype().byteSize()},
                        memory.byteOffset());
    }

    private static SharedMemory packed(SharedMemory memory) {
        return ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory)));
    }

    private static SharedMemory withGapsPacked(SharedMemory memory) {
        return hasGaps(memory) ? packed(memory) : memory;
    }

    /** Returns whether more memory lies between the first and the last element than the elements need. */
    private static boolean hasGaps(SharedMemory memory) {
        long count = 1;
        long span = memory.dtype().byteSize();
        for (int axis = 0; axis < memory.shape().length; axis++) {
            count *= memory.shape()[axis];
            span += (memory.shape()[axis] - 1) * Math.abs(memory.byteStrides()[axis]);
        }
        return count > 0 && span > count * memory.dtype().byteSize();
    }

    private static boolean isNegative(SharedMemory memory) {
        return Arrays.stream(memory.byteStrides()).anyMatch(byteStride -> byteStride < 0);
    }

    private static boolean isEmpty(long[] shape) {
        return Arrays.stream(shape).anyMatch(length -> length == 0);
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Index> index(Object argument) {
        return (List<Index>) argument;
    }

    private static boolean hasRange(Object index) {
        return index(index).stream().anyMatch(Index.Range.class::isInstance);
    }

    /** Hands other memory than it was given to a method whose first argument is memory. */
    private static Fault taking(UnaryOperator<SharedMemory> change) {
        return call -> call.argument(0) instanceof SharedMemory memory
                ? call.proceedWith(change.apply(memory))
                : call.proceed();
    }

    @Nested
    class OfViews extends FaultTable {

        @Override
        void faults() {
            fault("a slice of a tensor that copies", fails("MEM-6", "CPX-13", "ELE-12", "LIF-13", "LIF-14", "LIF-15"),
                    IN_TENSORS.at(Indexing<Tensor>::select,
                            changed((view, arguments) -> hasRange(arguments[1]) ? TENSORS.copy((Tensor) view) : view)));
            fault("a storage offset that is always 0", fails("LIF-13", "MEM-6"),
                    IN_TENSORS.at(TensorLibrary<Tensor>::offset, _ -> 0L));
            fault("a slice of an array that copies", fails("MEM-7"), IN_ARRAYS.at(Indexing<NdArray>::select, call -> {
                NdArray view = (NdArray) call.proceed();
                return hasRange(call.argument(1)) ? ARRAYS.copy(view) : view;
            }));
            fault("a tensor that is sliced backwards", fails("REF-7"), IN_TENSORS.at(Indexing<Tensor>::select, call -> {
                boolean backwards = index(call.argument(1)).stream()
                        .anyMatch(item -> item instanceof Index.Range range && range.step().orElse(1) < 0);
                return backwards ? TENSORS.copy((Tensor) call.argument(0)) : call.proceed();
            }));
        }
    }

    @Nested
    class FromTensorToArray extends FaultTable {

        @Override
        void faults() {
            fault("numpy that loses the offset", fails("MEM-8"), IN_TENSORS.at(MemoryExport<Tensor>::share,
                    changed((memory, _) -> withoutOffset((SharedMemory) memory))));
            fault("numpy that copies a tensor with gaps", fails("MEM-9"), IN_TENSORS.at(MemoryExport<Tensor>::share,
                    changed((memory, _) -> withGapsPacked((SharedMemory) memory))));
            fault("numpy that copies whatever is not in row major order",
                    fails("FIL-30", "MEM-2", "MEM-4", "MEM-9", "MEM-22", "MEM-70", "VIW-41"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, changed((shared, _) -> {
                        SharedMemory memory = (SharedMemory) shared;
                        SharedMemory rowMajor = packed(memory);
                        boolean isRowMajor = Arrays.equals(memory.byteStrides(), rowMajor.byteStrides())
                                || isEmpty(memory.shape());
                        return isRowMajor ? memory : rowMajor;
                    })));
            fault("numpy that adds a dimension to a tensor without one", fails("MEM-10"), IN_TENSORS.at(
                    MemoryExport<Tensor>::share, changed((memory, _) -> withDimension((SharedMemory) memory))));
            fault("numpy that forgets the shape of an empty tensor", fails("MEM-11"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, changed((shared, _) -> {
                        SharedMemory memory = (SharedMemory) shared;
                        return isEmpty(memory.shape())
                                ? described(memory, memory.dtype(), new long[]{0}, new long[]{0}, 0)
                                : memory;
                    })));
            fault("numpy of a tensor that requires gradients", fails("REF-1"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share,
                            call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
            fault("detach that copies", fails("LIF-13", "REF-2"),
                    IN_TENSORS.at(Graphs<Tensor>::detach, changed((tensor, _) -> TENSORS.copy((Tensor) tensor))));
            fault("bfloat16 that is not refused", fails("REF-3"), IN_TENSORS.at(MemoryExport<Tensor>::share, call -> {
                StridedElements elements = ((Tensor) call.argument(0)).elements();
                return elements.dtype() == DType.BFLOAT16
                        ? elements.share("numpy", false)
                        : call.proceed();
            }));
            fault("bfloat16 that is shared as int16", fails("REF-3"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, call -> {
                        StridedElements elements = ((Tensor) call.argument(0)).elements();
                        if (elements.dtype() != DType.BFLOAT16) {
                            return call.proceed();
                        }
                        SharedMemory memory = elements.share("numpy", false);
                        return described(memory, DType.INT16, memory.shape(), memory.byteStrides(),
                                memory.byteOffset());
                    }));
            fault("bfloat16 that is converted", fails("REF-3"), IN_TENSORS.at(MemoryExport<Tensor>::share, call -> {
                Tensor tensor = (Tensor) call.argument(0);
                return call.proceedWith(
                        TENSORS.dtype(tensor) == DType.BFLOAT16 ? TENSORS.cast(tensor, DType.FLOAT32) : tensor);
            }));
        }
    }

    @Nested
    class FromArrayToTensor extends FaultTable {

        @Override
        void faults() {
            fault("from numpy that loses the offset", fails("CPY-34", "MEM-13"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, taking(
                            memory -> isNegative(memory) || isEmpty(memory.shape()) ? memory : withoutOffset(memory))));
            fault("from numpy that shows the offset of the array", fails("CPX-5", "LIF-13", "MEM-14", "PCE-21"),
                    fromNumpyThatShowsTheOffsetOfTheArray());
            fault("from numpy that copies an array with gaps", fails("MEM-15"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt,
                            taking(memory -> isNegative(memory) ? memory : withGapsPacked(memory))));
            fault("from numpy that adds a dimension to an array without one", fails("MEM-16"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, taking(BrokenSharingTest::withDimension)));
            fault("from numpy that refuses an array without elements", fails("MEM-17"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, taking(memory -> {
                        if (isEmpty(memory.shape())) {
                            throw new TensorException(ErrorKind.INVALID_MEMORY,
                                    "from_numpy: the array has no elements");
                        }
                        return memory;
                    })));
            fault("from numpy that copies an array with a negative stride", fails("REF-4"), IN_TENSORS.at(
                    MemoryImport<Tensor>::adopt, taking(memory -> isNegative(memory) ? packed(memory) : memory)));
            fault("from dlpack that copies an array with a negative stride", fails("REF-26"), IN_TENSORS.at(
                    Dlpack<Tensor>::fromDlpack, taking(memory -> isNegative(memory) ? packed(memory) : memory)));
            fault("from numpy that rounds strides to whole elements", fails("REF-23"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, taking(memory -> {
                        long byteSize = memory.dtype().byteSize();
                        long[] rounded = Arrays.stream(memory.byteStrides())
                                .map(byteStride -> byteStride - byteStride % byteSize)
                                .toArray();
                        return described(memory, memory.dtype(), memory.shape(), rounded, memory.byteOffset());
                    })));
            fault("as tensor that copies an array with gaps", fails("CPY-8", "PCE-21"), IN_TENSORS.at(Interchange.class,
                    "asTensor", taking(memory -> isNegative(memory) ? memory : withGapsPacked(memory))));
            fault("as tensor that copies an array with a negative stride", fails("REF-5", "REF-6"), IN_TENSORS.at(
                    Interchange.class, "asTensor", taking(memory -> isNegative(memory) ? packed(memory) : memory)));
            fault("tensor that copies an array with a negative stride", fails("REF-6"), IN_TENSORS.at(Interchange.class,
                    "tensor", taking(memory -> isNegative(memory) ? packed(memory) : memory)));
            fault("tensor that leaves gaps in the copy", fails("CPY-9"),
                    IN_TENSORS.at(Interchange.class, "tensor",
                            changed((copy, arguments) -> arguments[0] instanceof SharedMemory array && hasGaps(array)
                                    ? withGaps((Tensor) copy)
                                    : copy)));
            fault("tensor that copies in row major order", fails("CPY-10"), IN_TENSORS.at(Interchange.class, "tensor",
                    taking(memory -> isNegative(memory) || isEmpty(memory.shape()) ? memory : packed(memory))));
        }

        private static Break[] fromNumpyThatShowsTheOffsetOfTheArray() {
            IdentityHashMap<Object, Long> offsets = new IdentityHashMap<>();
            return new Break[]{IN_TENSORS.at(MemoryImport<Tensor>::adopt, call -> {
                SharedMemory memory = (SharedMemory) call.argument(0);
                Object tensor = call.proceed();
                offsets.put(tensor, memory.byteOffset() / memory.dtype().byteSize());
                return tensor;
            }), IN_TENSORS.at(TensorLibrary<Tensor>::offset, call -> offsets.containsKey(call.argument(0))
                    ? offsets.get(call.argument(0))
                    : call.proceed())};
        }

        private static Tensor withGaps(Tensor tensor) {
            long[] shape = TENSORS.shape(tensor);
            long[] wide = Arrays.copyOf(shape, shape.length + 1);
            wide[shape.length] = 2;
            Tensor result = TENSORS.select(
                    TENSORS.empty(wide, Optional.of(TENSORS.dtype(tensor)), Optional.of(Device.CPU)),
                    List.of(new Index.Rest(), new Index.At(0)));
            TENSORS.assign(result, List.of(new Index.Rest()), tensor);
            return result;
        }
    }

    @Nested
    class Lifetimes extends FaultTable {

        @Override
        void faults() {
            fault("a tensor in memory that an array still uses", fails("LIF-2", "MEM-12"),
                    memoryTakenBack(Side.TENSOR, TENSORS, Tensor.class, TENSORS::strides));
            fault("an array in memory that a tensor still uses", fails("LIF-2", "MEM-18"),
                    memoryTakenBack(Side.ARRAY, ARRAYS, NdArray.class, ARRAYS::byteStrides));
        }

        /** Takes memory back when it has been shared: the next object of the same layout and dtype is made in it. */
        private static <X, L extends Library<X> & Indexing<X> & MemoryExport<X>> Break[] memoryTakenBack(Side side,
                L library,
                Class<X> type,
                Function<X, long[]> strides) {
            AtomicReference<X> shared = new AtomicReference<>();
            Fault share = call -> {
                Object memory = call.proceed();
                shared.set(type.cast(call.argument(0)));
                return memory;
            };
            Fault create = call -> {
                X fresh = type.cast(call.proceed());
                X taken = shared.get();
                boolean fits = taken != null && library.dtype(taken) == library.dtype(fresh)
                        && Arrays.equals(library.shape(taken), library.shape(fresh))
                        && Arrays.equals(strides.apply(taken), strides.apply(fresh))
                        && library.memory(taken).byteOrder() == library.memory(fresh).byteOrder();
                if (!fits) {
                    return fresh;
                }
                shared.set(null);
                try {
                    library.assign(taken, List.of(new Index.Rest()), fresh);
                } catch (TensorException e) {
                    // Of another scenario: it is read-only or a leaf.
                    return fresh;
                }
                return library.select(taken, List.of(new Index.Rest()));
            };
            return new Break[]{new Break(side, new SpiMethod(MemoryExport.class, "share"), share),
                    new Break(side, new SpiMethod(Library.class, "create"), create)};
        }
    }
}
