package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;

/** Breaks what may copy and what may not, as {@link BrokenReferenceTest}. */
class BrokenConversionsTest {

    /** Packs what is not row-major, of one dtype. */
    private static SharedMemory packedIf(DType dtype, SharedMemory memory) {
        NdArray array = NdArray.adopt(memory);
        boolean kept = memory.dtype() != dtype || array.elements().layout().isContiguous();
        return kept ? memory : ARRAYS.share(ARRAYS.copy(array));
    }

    private static Object with(Call call, int place, Object other) throws ReflectiveOperationException {
        Object[] changed = call.arguments().toArray();
        changed[place] = other;
        return call.method().invoke(call.target(), changed);
    }

    @Nested
    class EveryLayout extends FaultTable {

        @Override
        void faults() {
            fault("numpy that packs uint32", fails("MEM-19"), IN_TENSORS.at(MemoryExport<Tensor>::share,
                    changed((memory, _) -> packedIf(DType.UINT32, (SharedMemory) memory))));
            fault("from numpy that packs uint32", fails("MEM-20"), IN_TENSORS.at(MemoryImport<Tensor>::adopt,
                    call -> call.proceedWith(packedIf(DType.UINT32, (SharedMemory) call.argument(0)))));
        }
    }

    @Nested
    class Tensors extends FaultTable {

        private static Fault ofArrays(Fault fault) {
            return call -> call.argument(0) instanceof SharedMemory ? fault.apply(call) : call.proceed();
        }

        @Override
        void faults() {
            fault("asarray that copies an array", fails("CPY-11"), IN_TENSORS.at(TensorConversions.class, "asArray",
                    ofArrays(call -> TENSORS.copy((Tensor) call.proceed()))));
            fault("asarray that shares though it should copy", fails("CPY-13"), IN_TENSORS.at(TensorConversions.class,
                    "asArray",
                    call -> call.argument(3) == Copying.ALWAYS ? with(call, 3, Copying.IF_NEEDED) : call.proceed()));
            fault("asarray that keeps the dtype", fails("CPY-14"),
                    IN_TENSORS.at(TensorConversions.class, "asArray", ofArrays(call -> call.argument(3) == Copying.NEVER
                            ? call.proceed()
                            : with(call, 1, Optional.empty()))));
            fault("asarray that copies though it must not", fails("CPY-15"), IN_TENSORS.at(TensorConversions.class,
                    "asArray",
                    call -> call.argument(3) == Copying.NEVER ? with(call, 3, Copying.IF_NEEDED) : call.proceed()));
            fault("tensor of a tensor that stays in the graph", fails("CPY-16"),
                    IN_TENSORS.at(Interchange.class, "tensor", call -> call.argument(0) instanceof Tensor tensor
                            && TENSORS.requiresGrad(tensor)
                                    ? TENSORS.copy(tensor)
                                    : call.proceed()));
            fault("numpy with force that copies", fails("MEM-23"), IN_TENSORS.at(TensorConversions<Tensor>::forceNumPy,
                    call -> call.proceedWith(TENSORS.copy((Tensor) call.argument(0)))));
            fault("numpy with force that converts bfloat16", fails("REF-20"),
                    IN_TENSORS.at(TensorConversions<Tensor>::forceNumPy, call -> {
                        Tensor tensor = (Tensor) call.argument(0);
                        boolean converted = TENSORS.dtype(tensor) == DType.BFLOAT16;
                        return call.proceedWith(converted ? TENSORS.cast(tensor, DType.FLOAT32) : tensor);
                    }));
            fault("numpy that is refused though nothing is recorded", fails("REF-21"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, call -> {
                        Tensor tensor = (Tensor) call.argument(0);
                        if (TENSORS.requiresGrad(tensor)) {
                            throw new TensorException(ErrorKind.REQUIRES_GRAD, "numpy: gradients");
                        }
                        return call.proceed();
                    }));
        }
    }

    @Nested
    class Arrays extends FaultTable {

        private static Fault ofArrays(Fault fault) {
            return call -> call.argument(0) instanceof NdArray ? fault.apply(call) : call.proceed();
        }

        private static Fault ofTensors(Fault fault) {
            return call -> call.argument(0) instanceof SharedMemory ? fault.apply(call) : call.proceed();
        }

        @Override
        void faults() {
            fault("asarray that copies a tensor", fails("MEM-21"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofTensors(call -> with(call, 2, Copying.ALWAYS))));
            fault("array that shares a tensor", fails("MEM-22"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofTensors(call -> with(call, 2, Copying.IF_NEEDED))));
            fault("asarray that makes a new array of one that fits", fails("CPY-18"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofArrays(call -> {
                        NdArray result = (NdArray) call.proceed();
                        return result.equals(call.argument(0)) ? ARRAYS.copy(result) : result;
                    })));
            fault("array that shares though it should copy", fails("CPY-19"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofArrays(call -> call
                            .argument(2) == Copying.ALWAYS ? with(call, 2, Copying.IF_NEEDED) : call.proceed())));
            fault("asarray that keeps the dtype", fails("CPY-20"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofArrays(call -> call
                            .argument(2) == Copying.NEVER ? call.proceed() : with(call, 1, Optional.empty()))));
            fault("a copy that is always row major", fails("CPY-21"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofArrays(call -> call
                            .argument(2) == Copying.ALWAYS ? with(call, 3, MemoryOrder.C) : call.proceed())));
            fault("array that copies though it must not", fails("CPY-22"),
                    IN_ARRAYS.at(ArrayConversions.class, "array", ofArrays(call -> call
                            .argument(2) == Copying.NEVER ? with(call, 2, Copying.IF_NEEDED) : call.proceed())));
        }
    }
}
