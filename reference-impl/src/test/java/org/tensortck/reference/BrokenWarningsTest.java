package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.graph.Gradients;
import org.tensortck.spi.tensor.ComplexTensors;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * Breaks warnings; as {@link BrokenReferenceTest}. A missing warning fails the requirement about it alone; one that comes
 * without a reason fails each case in which it comes.
 */
class BrokenWarningsTest {

    /** Does the same as the sound reference, without a warning of its own. */
    private static Fault silent(WarningLog log) {
        return call -> {
            List<WarningKind> before = log.takeWarnings();
            Object result = call.proceed();
            log.takeWarnings();
            before.forEach(log::warn);
            return result;
        };
    }

    /** Does the same as the sound reference, and warns. */
    private static Fault loud(WarningLog log, WarningKind kind) {
        return call -> {
            log.warn(kind);
            return call.proceed();
        };
    }

    private static boolean isArray(Call call) {
        return call.argument(0) instanceof SharedMemory;
    }

    private static boolean isTensor(Call call) {
        return call.argument(0) instanceof Tensor;
    }

    @Nested
    class Missing extends FaultTable {
        private static final Fault SILENT = silent(WarningLog.TORCH);

        @Override
        void faults() {
            fault("a read-only array that becomes a tensor without a warning", fails("WRN-1"),
                    IN_TENSORS.at(MemoryImport<Tensor>::adopt, SILENT));
            fault("as_tensor that does not warn of a read-only array", fails("WRN-1"),
                    IN_TENSORS.at(Interchange.class, "asTensor", when(call -> isArray(call)
                            && ((SharedMemory) call.argument(0)).readOnly(), SILENT)));
            fault("a read-only buffer that becomes a tensor without a warning", fails("WRN-1", "REF-54"),
                    IN_TENSORS.at(Buffers<Tensor>::fromBuffer, SILENT));
            fault("torch.tensor that takes a tensor without a warning",
                    fails("WRN-3"),
                    IN_TENSORS.at(Interchange.class, "tensor", when(BrokenWarningsTest::isTensor, SILENT)));
            fault("a cast of tensors that discards imaginary parts without a warning",
                    fails("WRN-4"),
                    IN_TENSORS.at(Casts<Tensor>::cast, SILENT));
            fault("an assignment to tensors that discards imaginary parts without a warning", fails("WRN-4"),
                    IN_TENSORS.at(Indexing.class, "assign", SILENT));
            fault("a cast of arrays that discards imaginary parts without a warning", fails("WRN-5"),
                    IN_ARRAYS.at(Casts<NdArray>::cast, silent(WarningLog.NUMPY)));
            fault("asarray that keeps a tensor in the graph without a warning", fails("WRN-7"),
                    IN_TENSORS.at(TensorConversions.class, "asArray", when(BrokenWarningsTest::isTensor, SILENT)));
            fault("a gradient that is missing without a warning", fails("WRN-8"),
                    IN_TENSORS.at(Gradients<Tensor>::gradient, SILENT));
            fault("T of a rank other than 2 without a warning", fails("WRN-9"),
                    IN_TENSORS.at(Views<Tensor>::transpose, SILENT));
            fault("adjoint of a 0-d tensor without a warning", fails("WRN-9"),
                    IN_TENSORS.at(ComplexTensors<Tensor>::adjoint, SILENT));
            fault("a condition of uint8 without a warning", fails("WRN-10"),
                    IN_TENSORS.at(Choosing.class, "where", SILENT));
            fault("a mask of uint8 without a warning", fails("WRN-10"),
                    IN_TENSORS.at(Indexing<Tensor>::select, SILENT));
        }
    }

    @Nested
    class Unfounded extends FaultTable {

        @Override
        void faults() {
            fault("asarray that warns of a read-only array which it copies", fails("REF-16", "WRN-2"),
                    IN_TENSORS.at(TensorConversions.class, "asArray",
                            when(call -> isArray(call) && ((SharedMemory) call.argument(0)).readOnly(),
                                    loud(WarningLog.TORCH, WarningKind.READ_ONLY_SHARED))));
            fault("a cast of a tensor to bool that warns", fails("CST-6", "WRN-6"),
                    IN_TENSORS.at(Casts<Tensor>::cast,
                            when(call -> call.argument(1) == DType.BOOL
                                    && TENSORS.dtype((Tensor) call.argument(0)).kind() == DType.Kind.COMPLEX,
                                    loud(WarningLog.TORCH, WarningKind.IMAGINARY_DISCARDED))));
        }
    }
}
