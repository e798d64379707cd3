package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchComplexParts;
import org.tensortck.spi.array.ComplexArrays;
import org.tensortck.spi.common.ComplexParts;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.tensor.ComplexTensors;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.DType;

/** Breaks the parts of complex numbers and pending signs; as {@link BrokenReferenceTest}. */
class BrokenComplexTest {

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    private static boolean isComplex(StridedElements elements) {
        return elements.dtype().kind() == DType.Kind.COMPLEX;
    }

    private static Object copyOfTensor(Call call) throws ReflectiveOperationException {
        return TENSORS.copy((Tensor) call.proceed());
    }

    @Nested
    class LayoutViews extends FaultTable {

        @Override
        void faults() {
            fault("imaginary parts that are copied", fails("CPX-1", "CPX-13"),
                    IN_TENSORS.at(ComplexParts<Tensor>::imaginary, BrokenComplexTest::copyOfTensor));
            fault("imaginary parts that begin with a real one", fails("CPX-1", "CPX-13"),
                    IN_TENSORS.at(ComplexParts<Tensor>::imaginary, call -> {
                        call.proceed();
                        return new TorchComplexParts().real(tensor(call));
                    }));
            fault("a real part that is another tensor", fails("CPX-2"),
                    IN_TENSORS.at(ComplexParts<Tensor>::real, call -> isComplex(tensor(call).elements())
                            ? call.proceed()
                            : tensor(call).detach()));
            fault("pairs that are copied", fails("CPX-3"),
                    IN_TENSORS.at(ComplexTensors<Tensor>::viewAsReal, BrokenComplexTest::copyOfTensor));
            fault("complex elements that are copied from pairs", fails("CPX-4"),
                    IN_TENSORS.at(ComplexTensors<Tensor>::viewAsComplex, BrokenComplexTest::copyOfTensor));
            fault("parts of an array that can be written where it cannot", fails("CPX-5", "CPX-6"), IN_ARRAYS.at(
                    ComplexParts<NdArray>::imaginary, call -> NdArray.owning(((NdArray) call.proceed()).elements())));
            fault("parts of an array that are copied", fails("CPX-5"),
                    IN_ARRAYS.at(ComplexParts<NdArray>::real, call -> isComplex(array(call).elements())
                            ? ARRAYS.copy((NdArray) call.proceed())
                            : call.proceed()));
        }
    }

    @Nested
    class Signs extends FaultTable {

        @Override
        void faults() {
            fault("a conjugate that is computed at once", fails("CPX-7"),
                    IN_TENSORS.at(ComplexParts<Tensor>::conjugate, call -> isComplex(tensor(call).elements())
                            ? TENSORS.copy((Tensor) call.proceed())
                            : call.proceed()));
            fault("a conjugate that is the tensor itself", fails("ARI-48", "CPX-7"),
                    IN_TENSORS.at(ComplexParts<Tensor>::conjugate,
                            call -> isComplex(tensor(call).elements()) ? tensor(call).detach() : call.proceed()));
            fault("resolving that does nothing", fails("CPX-8"),
                    IN_TENSORS.at(ComplexTensors<Tensor>::resolveConjugation, call -> tensor(call)));
            fault("resolving that always copies", fails("CPX-8"),
                    IN_TENSORS.at(ComplexTensors<Tensor>::resolveConjugation, call -> TENSORS.copy(tensor(call))));
            fault("a negation that is lost", fails("CPX-9", "CPX-13"),
                    IN_TENSORS.at(ComplexParts<Tensor>::imaginary, call -> {
                        call.proceed();
                        Tensor parts = new TorchComplexParts().viewAsReal(withoutSigns(tensor(call)));
                        return parts.view(layout -> org.tensortck.reference.layout.LayoutViews.at(layout,
                                layout.rank() - 1, 1), "SelectBackward0");
                    }));
            fault("numpy of what is in memory", fails("CPX-10"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, call -> tensor(call).graph().requiresGrad()
                            ? call.proceed()
                            : TENSORS.share(withoutSigns(tensor(call)))));
            fault("numpy that resolves", fails("CPX-10"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, call -> call.proceedWith(
                            tensor(call).elements().codec().signs() == PendingSigns.NONE
                                    ? tensor(call)
                                    : TENSORS.copy(tensor(call)))));
            fault("dlpack of what is in memory", fails("CPX-15"),
                    IN_TENSORS.at(Dlpack<Tensor>::toDlpack, call -> tensor(call).graph().requiresGrad()
                            ? call.proceed()
                            : call.proceedWith(withoutSigns(tensor(call)))));
            fault("dlpack that forgets a negation", fails("CPX-15"),
                    IN_TENSORS.at(Dlpack<Tensor>::toDlpack, call -> call.proceedWith(
                            tensor(call).elements().codec().signs().ofReal()
                                    ? withoutSigns(tensor(call))
                                    : tensor(call))));
            fault("dlpack that resolves", fails("CPX-15"),
                    IN_TENSORS.at(Dlpack<Tensor>::toDlpack, call -> call.proceedWith(
                            tensor(call).elements().codec().signs() == PendingSigns.NONE
                                    || tensor(call).graph().requiresGrad()
                                            ? tensor(call)
                                            : TENSORS.copy(tensor(call)))));
            fault("force that takes what is in memory", fails("CPX-13"),
                    IN_TENSORS.at(TensorConversions<Tensor>::forceNumPy, call -> call.proceedWith(
                            tensor(call).elements().codec().signs() == PendingSigns.NONE
                                    ? tensor(call)
                                    : withoutSigns(tensor(call)))));
            fault("an adjoint that is copied", fails("CPX-11"),
                    IN_TENSORS.at(ComplexTensors<Tensor>::adjoint, BrokenComplexTest::copyOfTensor));
            fault("a conjugate of a real array that is the array", fails("CPX-12"),
                    IN_ARRAYS.at(ComplexArrays<NdArray>::conjugateOf,
                            call -> isComplex(array(call).elements()) ? call.proceed() : array(call)));
            fault("a conjugate in row major order", fails("CPX-12"),
                    IN_ARRAYS.at(ComplexArrays<NdArray>::conjugateOf, call -> ARRAYS.copy((NdArray) call.proceed())));
        }

        private static Tensor withoutSigns(Tensor tensor) {
            StridedElements elements = tensor.elements();
            return new Tensor(elements.withCodec(elements.codec().resolved()));
        }
    }
}
