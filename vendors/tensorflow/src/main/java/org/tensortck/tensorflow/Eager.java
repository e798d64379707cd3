package org.tensortck.tensorflow;

import java.util.Optional;
import org.tensorflow.EagerSession;
import org.tensorflow.Operand;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.value.DType;

/** The session whose operations are used, and the ways between tensors and operands. */
final class Eager {
    private Optional<Ops> made = Optional.empty();

    /** Returns the operations. The session is never closed: the tensors of a closed one read freed memory. */
    synchronized Ops ops() {
        if (made.isEmpty()) {
            made = Optional.of(Ops.create(EagerSession.create()));
        }
        return made.get();
    }

    /** Returns a result as a tensor, which shares its memory. */
    TfTensor result(Operand<? extends TType> operand) {
        TType tensor = operand.asTensor();
        return new TfTensor((NdArray<?>) tensor, DataTypes.dtype(tensor.dataType()), tensor, Optional.of(operand));
    }

    /** Returns a tensor over the memory of a typed tensor. */
    static TfTensor of(Tensor tensor) {
        return new TfTensor((NdArray<?>) tensor, DataTypes.dtype(tensor.dataType()), (TType) tensor, Optional.empty());
    }

    /**
     * Returns a tensor in new memory, whose elements are not set. {@code tf.constantOf} gives no new memory: constants with the
     * same elements share theirs.
     */
    TfTensor allocate(long[] shape, DType dtype) {
        return result(ops().empty(sizes(shape), DataTypes.of(dtype)));
    }

    /** Returns a copy of the elements in new memory. */
    TfTensor copy(TfTensor x) {
        TfTensor copy = allocate(x.shape(), x.dtype());
        x.objects().copyTo(copy.objects());
        return copy;
    }

    /**
     * Returns a tensor as an operand of an operation. A slice, and a tensor over adopted memory, are copied.
     *
     * @param <U> the type that the operation takes; the native library checks the dtype
     */
    @SuppressWarnings("unchecked") // the compiler cannot know the dtype, which the native library checks
    <U extends TType> Operand<U> operand(TfTensor x) {
        return (Operand<U>) x.operand().orElseGet(() -> copy(x).operand().orElseThrow());
    }

    /** Returns sizes as an operand; those beyond int32 are refused. */
    Operand<TInt32> sizes(long... sizes) {
        int[] narrow = new int[sizes.length];
        for (int axis = 0; axis < sizes.length; axis++) {
            narrow[axis] = Math.toIntExact(sizes[axis]);
        }
        return ops().constant(narrow);
    }

    /** Returns integers as an operand. */
    Operand<TInt64> integers(long... integers) {
        return ops().constant(integers);
    }

    /** Returns one integer as an operand of rank 0. */
    Operand<TInt32> integer(long integer) {
        return ops().constant(Math.toIntExact(integer));
    }
}
