package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;

import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Sizes;
import org.tensortck.spi.value.DType;

/** Breaks what says how large objects are; as {@link BrokenReferenceTest}. */
class BrokenSizesTest extends FaultTable {
    private static final Fault FROM_THE_FRONT = call -> Math.max(0, (Long) call.argument(1)) == 0
            ? call.method().invoke(call.target(), call.argument(0), 0L)
            : call.proceed();

    // A dtype has a size in bytes as well.
    private static final Fault BYTES_OF_THE_MEMORY = call -> call.argument(0) instanceof DType
            ? call.proceed()
            : span(call) * elements(call).dtype().byteSize();

    private static StridedElements elements(Call call) {
        return call.argument(0) instanceof Tensor tensor ? tensor.elements() : ((NdArray) call.argument(0)).elements();
    }

    /** Returns the number of elements from the first to the last in memory. */
    private static long span(Call call) {
        Layout layout = elements(call).layout();
        return layout.count() == 0 ? 0 : layout.highestOffset() - layout.lowestOffset() + 1;
    }

    @Override
    void faults() {
        fault("a count of the elements in memory", fails("CRE-31"),
                IN_TENSORS.at(Sizes<Tensor>::elementCount, BrokenSizesTest::span));
        fault("a length that is counted from the front alone", fails("CRE-32"),
                IN_TENSORS.at(Sizes<Tensor>::length, FROM_THE_FRONT));
        fault("the bytes of the memory of a tensor", fails("CRE-33"),
                IN_TENSORS.at(Sizes<Tensor>::byteSize, BYTES_OF_THE_MEMORY));
        fault("a count of the elements of an array in memory", fails("CRE-34"),
                IN_ARRAYS.at(Sizes<NdArray>::elementCount, BrokenSizesTest::span));
        fault("a length of an array that is counted from the front alone", fails("CRE-34"),
                IN_ARRAYS.at(Sizes<NdArray>::length, FROM_THE_FRONT));
        fault("the bytes of the memory of an array", fails("CRE-35"),
                IN_ARRAYS.at(Sizes<NdArray>::byteSize, BYTES_OF_THE_MEMORY));
    }
}
