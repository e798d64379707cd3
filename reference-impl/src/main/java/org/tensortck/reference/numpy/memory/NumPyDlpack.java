package org.tensortck.reference.numpy.memory;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.memory.DlpackRequest;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.DlpackCapsules;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;

/** Arrays over memory that DLPack describes, and back. */
public final class NumPyDlpack implements Dlpack<NdArray>, DlpackCapsules<NdArray> {

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
        boolean isEmpty = Shapes.isEmpty(shape);
        for (int axis = 0; axis < shape.length; axis++) {
            if (isEmpty || shape[axis] == 1) {
                byteStrides[axis] = Math.abs(byteStrides[axis]);
            }
        }
        return memory.toBuilder().byteStrides(byteStrides).build();
    }

    @Override
    public DlpackCapsule toCapsule(NdArray array, OptionalLong stream, Optional<long[]> maximumVersion,
            Optional<long[]> device, Copying copying) {
        DlpackRequest.requireNone(stream);
        DlpackRequest request = new DlpackRequest(maximumVersion, device, copying);
        return request.capsule(toDlpack(request.isCopied() ? copy(array) : array));
    }

    /** Returns a copy with the same order of axes in memory. */
    private static NdArray copy(NdArray array) {
        long[] strides = NumPyConversions.strides(array.elements().layout(), MemoryOrder.K);
        return array.copied("__dlpack__", array.elements().codec(), strides);
    }

    @Override
    public long[] dlpackDevice(NdArray array) {
        return DlpackRequest.host();
    }

    @Override
    public NdArray fromDlpack(SharedMemory memory) {
        return NdArray.adopt(memory);
    }
}
