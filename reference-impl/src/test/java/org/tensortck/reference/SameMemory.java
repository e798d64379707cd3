package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.List;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.value.Index;

/** Faults of both libraries that change which memory a result has. */
final class SameMemory {
    private SameMemory() {}

    /** Returns a copy of a tensor or of an array. */
    static Object copy(Object object) {
        return object instanceof Tensor tensor ? TENSORS.copy(tensor) : ARRAYS.copy((NdArray) object);
    }

    /** Returns another object over the same memory. */
    static Object another(Object object) {
        List<Index> everything = List.of(new Index.Rest());
        return object instanceof Tensor tensor
                ? TENSORS.select(tensor, everything)
                : ARRAYS.select((NdArray) object, everything);
    }

    /** Copies the result. */
    static Object copied(Call call) throws ReflectiveOperationException {
        return copy(call.proceed());
    }

    /** Returns another object where the result is the argument. */
    static Object anotherForTheSame(Call call) throws ReflectiveOperationException {
        Object result = call.proceed();
        return result.equals(call.argument(0)) ? another(result) : result;
    }
}
