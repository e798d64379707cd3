package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.layout.ElementSizeRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Reinterpretation;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** Breaks {@code view(dtype)}; as {@link BrokenReferenceTest}. */
class BrokenBitsTest extends FaultTable {

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    private static boolean keepsSize(DType from, Call call) {
        return from.byteSize() == ((DType) call.argument(1)).byteSize();
    }

    @Override
    void faults() {
        fault("a tensor that is converted", fails("BIT-1", "BIT-3", "BIT-4", "BIT-5"), IN_TENSORS.at(
                Reinterpretation<Tensor>::reinterpret, call -> TENSORS.cast(tensor(call), (DType) call.argument(1))));
        fault("a tensor whose bits are copied", fails("BIT-1", "BIT-5"),
                IN_TENSORS.at(Reinterpretation<Tensor>::reinterpret, call -> TENSORS.copy((Tensor) call.proceed())));
        fault("a tensor that is packed first", fails("BIT-2", "BIT-3", "BIT-4", "CPX-9"),
                IN_TENSORS.at(Reinterpretation<Tensor>::reinterpret, call -> {
                    Layout layout = tensor(call).elements().layout();
                    return layout.isContiguous() && layout.offset() == 0
                            ? call.proceed()
                            : call.proceedWith(TENSORS.copy(tensor(call)));
                }));
        fault("a tensor that refuses other sizes", fails("BIT-1", "BIT-3", "BIT-5"),
                IN_TENSORS.at(Reinterpretation<Tensor>::reinterpret, call -> {
                    if (!keepsSize(TENSORS.dtype(tensor(call)), call)) {
                        throw new TensorException(ErrorKind.SHAPE_MISMATCH, "view: the sizes differ");
                    }
                    return call.proceed();
                }));
        fault("bits that stay in the graph", fails("BIT-5"),
                IN_TENSORS.at(Reinterpretation<Tensor>::reinterpret, call -> {
                    Tensor bits = (Tensor) call.proceed();
                    boolean differentiable = TENSORS.dtype(bits).kind() == DType.Kind.FLOAT;
                    if (differentiable && TENSORS.requiresGrad(tensor(call))) {
                        TENSORS.requireGrad(bits, true);
                    }
                    return bits;
                }));
        fault("an array that is converted", fails("BIT-6", "BIT-8", "BIT-9"), IN_ARRAYS.at(
                Reinterpretation<NdArray>::reinterpret, call -> ARRAYS.cast(array(call), (DType) call.argument(1))));
        fault("an array that is packed first", fails("BIT-7", "BIT-8", "BIT-9"),
                IN_ARRAYS.at(Reinterpretation<NdArray>::reinterpret, call -> {
                    boolean whole = array(call).elements().layout().isContiguous();
                    return whole ? call.proceed() : call.proceedWith(ARRAYS.copy(array(call)));
                }));
        fault("an array by the rules of tensors", fails("BIT-8", "BIT-10"),
                IN_ARRAYS.at(Reinterpretation<NdArray>::reinterpret, call -> {
                    StridedElements elements = array(call).elements();
                    elements.reinterpret((DType) call.argument(1), ElementSizeRule.TORCH);
                    return call.proceed();
                }));
    }
}
