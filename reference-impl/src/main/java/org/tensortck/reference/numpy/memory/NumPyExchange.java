package org.tensortck.reference.numpy.memory;

import java.util.Arrays;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.memory.BufferPart;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.Buffers;
import org.tensortck.spi.DType;
import org.tensortck.spi.Dlpack;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/** The ways on which memory comes to an array, and leaves it, that know nothing of arrays. */
public final class NumPyExchange implements Buffers<NdArray>, Dlpack<NdArray> {

    @Override
    public NdArray fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset) {
        return NdArray.adopt(BufferPart.from(buffer, byteOffset).elements(dtype, count));
    }

    @Override
    public SharedMemory toDlpack(NdArray array) {
        ElementCodec codec = array.elements().codec();
        if (!codec.hasSameBytesAs(ElementCodec.of(codec.dtype()))) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "__dlpack__: " + codec + " is not in the native byte order");
        }
        return withUnusedStridesPositive(array.share());
    }

    /** Returns the memory with no negative stride that no element depends on, as NumPy does. */
    private static SharedMemory withUnusedStridesPositive(SharedMemory memory) {
        long[] shape = memory.shape();
        long[] byteStrides = memory.byteStrides();
        boolean isEmpty = Arrays.stream(shape).anyMatch(length -> length == 0);
        for (int axis = 0; axis < shape.length; axis++) {
            if (isEmpty || shape[axis] == 1) {
                byteStrides[axis] = Math.abs(byteStrides[axis]);
            }
        }
        return memory.toBuilder().byteStrides(byteStrides).build();
    }

    @Override
    public NdArray fromDlpack(SharedMemory memory) {
        return NdArray.adopt(memory);
    }
}
