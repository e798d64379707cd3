package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.lang.reflect.InvocationTargetException;
import java.nio.ByteOrder;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.ByteOrders;
import org.tensortck.spi.array.Writability;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.ArrayInterface;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.exchange.CapsuleImport;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.DlpackCapsules;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.ArrayDescription;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;

/** Breaks buffers, DLPack, byte orders and read-only arrays, as {@link BrokenReferenceTest}. */
class BrokenExchangeTest {

    private static SharedMemory packed(SharedMemory memory) {
        return ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory)));
    }

    @Nested
    class OfBuffers extends FaultTable {

        @Override
        void faults() {
            fault("a tensor of a buffer that copies", fails("LIF-14", "MEM-24"),
                    IN_TENSORS.at(Buffers<Tensor>::fromBuffer, changed((tensor, _) -> TENSORS.copy((Tensor) tensor))));
            fault("a buffer that cannot be read as another dtype", fails("MEM-25"),
                    IN_TENSORS.at(Buffers<Tensor>::fromBuffer, call -> {
                        DType dtype = ((SharedMemory) call.argument(0)).dtype();
                        if (dtype.byteSize() == ((DType) call.argument(1)).byteSize() && dtype != call.argument(1)) {
                            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "frombuffer: another dtype");
                        }
                        return call.proceed();
                    }));
            fault("an array of a buffer that copies", fails("MEM-26"),
                    IN_ARRAYS.at(Buffers<NdArray>::fromBuffer, call -> ARRAYS.copy((NdArray) call.proceed())));
            fault("a count of a tensor that is cut off at the end", fails("REF-17", "REF-53"),
                    IN_TENSORS.at(Buffers<Tensor>::fromBuffer, cutOff()));
            fault("a count of an array that is cut off at the end", fails("REF-17", "REF-53"),
                    IN_ARRAYS.at(Buffers<NdArray>::fromBuffer, cutOff()));
            fault("a tensor without elements", fails("REF-18"), IN_TENSORS.at(Buffers<Tensor>::fromBuffer, call -> {
                try {
                    return call.proceed();
                } catch (InvocationTargetException e) {
                    boolean nothing = e.getCause().getMessage().contains("there is no element");
                    if (nothing) {
                        return TENSORS.empty(new long[]{0}, Optional.of((DType) call.argument(1)),
                                Optional.of(Device.CPU));
                    }
                    throw e;
                }
            }));
            fault("a buffer with gaps that is packed", fails("REF-19"), aBufferWithGapsThatIsPacked());
        }

        private static Break[] aBufferWithGapsThatIsPacked() {
            Fault packing = call -> call.proceedWith(packed((SharedMemory) call.argument(0)));
            return new Break[]{IN_TENSORS.at(Buffers<Tensor>::fromBuffer, call -> {
                SharedMemory memory = (SharedMemory) call.argument(0);
                boolean whole = NdArray.adopt(memory).elements().layout().isContiguous();
                return whole ? call.proceed() : packing.apply(call);
            })};
        }

        /** Reads fewer elements where the buffer does not have as many as are asked for. */
        private static Fault cutOff() {
            return call -> {
                long bytes = NdArray.adopt((SharedMemory) call.argument(0)).elements().layout().count()
                        * ((SharedMemory) call.argument(0)).dtype().byteSize() - (long) call.argument(3);
                long fitting = bytes / ((DType) call.argument(1)).byteSize();
                Object[] changed = call.arguments().toArray();
                changed[2] = (long) call.argument(2) > fitting ? -1L : call.argument(2);
                return call.method().invoke(call.target(), changed);
            };
        }
    }

    @Nested
    class OfDlpack extends FaultTable {

        @Override
        void faults() {
            fault("an imported tensor that is a copy", fails("LIF-14", "MEM-27"),
                    IN_TENSORS.at(Dlpack<Tensor>::fromDlpack, changed((tensor, _) -> TENSORS.copy((Tensor) tensor))));
            fault("an imported array that is a copy", fails("MEM-28"),
                    IN_ARRAYS.at(Dlpack<NdArray>::fromDlpack, call -> ARRAYS.copy((NdArray) call.proceed())));
            fault("an import that needs a dtype of numpy", fails("MEM-29"),
                    IN_TENSORS.at(Dlpack<Tensor>::fromDlpack, call -> {
                        if (!((SharedMemory) call.argument(0)).dtype().inNumPy()) {
                            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "from_dlpack: not in NumPy");
                        }
                        return call.proceed();
                    }));
            fault("a tensor that requires gradients and is offered", fails("REF-22", "CPX-15"), IN_TENSORS.at(
                    Dlpack<Tensor>::toDlpack, call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
        }
    }

    @Nested
    class OfCapsules extends FaultTable {
        private static final int STREAM = 1;
        private static final int VERSION = 2;
        private static final int DEVICE = 3;
        private static final int COPYING = 4;

        @Override
        void faults() {
            fault("a capsule of a tensor with a copy", fails("MEM-41"), IN_TENSORS.at(
                    DlpackCapsules<Tensor>::toCapsule, with(COPYING, Copying.IF_NEEDED, Copying.ALWAYS)));
            fault("a capsule of an array with a copy", fails("MEM-41", "REF-28"), IN_ARRAYS.at(
                    DlpackCapsules<NdArray>::toCapsule, with(COPYING, Copying.IF_NEEDED, Copying.ALWAYS)));
            fault("a copy of a tensor that shares", fails("MEM-42"), IN_TENSORS.at(
                    DlpackCapsules<Tensor>::toCapsule, with(COPYING, Copying.ALWAYS, Copying.IF_NEEDED)));
            fault("a copy of an array that shares", fails("MEM-42"), IN_ARRAYS.at(
                    DlpackCapsules<NdArray>::toCapsule, with(COPYING, Copying.ALWAYS, Copying.IF_NEEDED)));
            fault("a forbidden copy of a tensor", fails("MEM-43"), IN_TENSORS.at(
                    DlpackCapsules<Tensor>::toCapsule, with(COPYING, Copying.NEVER, Copying.ALWAYS)));
            fault("a forbidden copy of an array", fails("MEM-43", "REF-28"), IN_ARRAYS.at(
                    DlpackCapsules<NdArray>::toCapsule, with(COPYING, Copying.NEVER, Copying.ALWAYS)));
            fault("another device of a tensor", fails("MEM-44"),
                    IN_TENSORS.at(DlpackCapsules<Tensor>::dlpackDevice, _ -> new long[]{1, 1}));
            fault("another device of an array", fails("MEM-44"),
                    IN_ARRAYS.at(DlpackCapsules<NdArray>::dlpackDevice, _ -> new long[]{2, 0}));
            fault("a capsule that is imported twice", fails("REF-27"), aCapsuleThatIsImportedTwice());
            fault("a read only array in a capsule without a version", fails("REF-28"),
                    IN_ARRAYS.at(DlpackCapsules<NdArray>::toCapsule, call -> {
                        NdArray array = (NdArray) call.argument(0);
                        boolean copies = call.argument(COPYING) == Copying.ALWAYS;
                        return array.isReadOnly() && !copies
                                ? proceedWith(call, VERSION, Optional.of(new long[]{1, 0}))
                                : call.proceed();
                    }));
            fault("a tensor of the graph in a capsule", fails("REF-29"),
                    IN_TENSORS.at(DlpackCapsules<Tensor>::toCapsule,
                            call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
            fault("a device of a tensor that is ignored", fails("REF-30"),
                    IN_TENSORS.at(DlpackCapsules<Tensor>::toCapsule,
                            call -> proceedWith(call, DEVICE, Optional.empty())));
            fault("a device of an array that is ignored", fails("REF-30"),
                    IN_ARRAYS.at(DlpackCapsules<NdArray>::toCapsule,
                            call -> proceedWith(call, DEVICE, Optional.empty())));
            fault("a stream of a tensor that is ignored", fails("REF-55"),
                    IN_TENSORS.at(DlpackCapsules<Tensor>::toCapsule,
                            call -> proceedWith(call, STREAM, OptionalLong.empty())));
            fault("a stream of an array that is ignored", fails("REF-55"),
                    IN_ARRAYS.at(DlpackCapsules<NdArray>::toCapsule,
                            call -> proceedWith(call, STREAM, OptionalLong.empty())));
        }

        /** Takes one value of an argument for another. */
        private static Fault with(int place, Object value, Object other) {
            return call -> call.argument(place).equals(value) ? proceedWith(call, place, other) : call.proceed();
        }

        private static Object proceedWith(BrokenReference.Call call, int place, Object other)
                throws ReflectiveOperationException {
            Object[] changed = call.arguments().toArray();
            changed[place] = other;
            return call.method().invoke(call.target(), changed);
        }

        private static Break[] aCapsuleThatIsImportedTwice() {
            IdentityHashMap<Object, SharedMemory> consumed = new IdentityHashMap<>();
            return new Break[]{IN_TENSORS.at(CapsuleImport<Tensor>::fromCapsule, call -> {
                DlpackCapsule capsule = (DlpackCapsule) call.argument(0);
                return Tensor.over("from_dlpack",
                        consumed.computeIfAbsent(capsule, _ -> capsule.consume().memory()));
            })};
        }
    }

    @Nested
    class OfTheArrayInterface extends FaultTable {

        @Override
        void faults() {
            fault("strides that an array interface always has", fails("MEM-45"), described(found -> described(found,
                    found.readOnly(), Optional.of(found.byteStrides().orElse(found.shape())))));
            fault("an array interface that hides the protection", fails("MEM-45"),
                    described(found -> described(found, false, found.byteStrides())));
        }

        private static Break[] described(UnaryOperator<ArrayDescription> change) {
            return new Break[]{IN_ARRAYS.at(ArrayInterface<NdArray>::arrayInterface,
                    call -> change.apply((ArrayDescription) call.proceed()))};
        }

        private static ArrayDescription described(ArrayDescription found, boolean readOnly,
                Optional<List<Long>> byteStrides) {
            return new ArrayDescription(found.address(), readOnly, found.typeString(), found.shape(), byteStrides);
        }
    }

    @Nested
    class OfByteOrders extends FaultTable {

        /** Reads the bytes of an array in another byte order as they are. */
        private static SharedMemory misread(SharedMemory memory) {
            return memory.toBuilder().byteOrder(ByteOrder.nativeOrder()).build();
        }

        private static Fault misreading() {
            return call -> call.argument(0) instanceof SharedMemory memory
                    ? call.proceedWith(misread(memory))
                    : call.proceed();
        }

        @Override
        void faults() {
            fault("a byte order that cannot be seen", fails("FIL-3", "REF-8"),
                    IN_ARRAYS.at(ByteOrders<NdArray>::byteOrder, _ -> ByteOrder.nativeOrder()));
            fault("bytes that are not swapped", fails("REF-9"),
                    IN_ARRAYS.at(ByteOrders<NdArray>::swapBytes, call -> ARRAYS.copy((NdArray) call.argument(0))));
            fault("from numpy that misreads another byte order", fails("REF-10"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, misreading()));
            fault("tensor that misreads another byte order", fails("REF-11"),
                    IN_TENSORS.at(Interchange.class, "tensor", misreading()));
        }
    }

    @Nested
    class ReadOnly extends FaultTable {

        @Override
        void faults() {
            fault("a protection that has no effect", fails("ARI-49", "REF-12"),
                    IN_ARRAYS.at(Writability<NdArray>::setWritable, _ -> null));
            fault("a view that does not inherit the protection", fails("REF-13"),
                    IN_ARRAYS.at(Indexing<NdArray>::select, call -> {
                        NdArray array = (NdArray) call.argument(0);
                        if (!array.isReadOnly()) {
                            return call.proceed();
                        }
                        array.setWritable(true);
                        Object view = call.proceed();
                        array.setWritable(false);
                        return view;
                    }));
            fault("a protection that anybody takes back", fails("REF-14"),
                    IN_ARRAYS.at(Writability<NdArray>::setWritable, call -> {
                        try {
                            return call.proceed();
                        } catch (InvocationTargetException e) {
                            return null;
                        }
                    }));
            fault("from numpy that refuses a read only array", fails("REF-15", "VIW-36"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, call -> {
                        if (((SharedMemory) call.argument(0)).readOnly()) {
                            throw new TensorException(ErrorKind.READ_ONLY, "from_numpy: the array is read-only");
                        }
                        return call.proceed();
                    }));
            fault("tensor that shares a read only array", fails("REF-16", "WRN-2"),
                    IN_TENSORS.at(Interchange.class, "tensor",
                            call -> call.argument(0) instanceof SharedMemory memory && memory.readOnly()
                                    ? TENSORS.adopt(memory)
                                    : call.proceed()));
        }
    }
}
