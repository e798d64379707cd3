package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.memory.NumPyConversions;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.view.NumPyViews;
import org.tensortck.reference.torch.GradientMode;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.memory.TorchBuffers;
import org.tensortck.reference.torch.memory.TorchConversions;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.reference.torch.settings.TorchDefaultDevices;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** What the reference says when it refuses to share, to copy or to resize, and that nothing has changed then. */
class ExchangeTextTest {
    private static final ReferenceTensors TENSORS = new ReferenceTensors();
    private static final ReferenceArrays ARRAYS = new ReferenceArrays();
    private static final NumPyConversions COPIES = new NumPyConversions(NumPyProfile.NUMPY_2);
    private static final Values MATRIX = new Values(List.of(2L, 2L),
            List.of(Scalar.of(1.0), Scalar.of(2.0), Scalar.of(3.0), Scalar.of(4.0)));

    private static Tensor tensor() {
        return TENSORS.create(MATRIX, Optional.of(DType.FLOAT32));
    }

    private static NdArray array() {
        return ARRAYS.create(MATRIX, Optional.of(DType.FLOAT64));
    }

    private static void assertRefused(ErrorKind kind, String text, Executable operation) {
        TensorException refusal = assertThrows(TensorException.class, operation);
        assertEquals(kind, refusal.kind());
        assertEquals(text, refusal.getMessage());
    }

    @Test
    void a_forbidden_copy_says_what_does_not_fit() {
        assertRefused(ErrorKind.COPY_NEEDED, "to: float32 on cpu cannot be had as float64 on cpu without a copy",
                () -> new TorchConversions(new TorchDefaultDTypes(), new TorchDefaultDevices()).asArray(tensor(),
                        Optional.of(DType.FLOAT64),
                        Optional.empty(),
                        Copying.NEVER,
                        Optional.empty()));
        assertRefused(ErrorKind.COPY_NEEDED,
                "array: float64 LITTLE_ENDIAN in order F cannot be had of float64 LITTLE_ENDIAN with shape [2, 2] "
                        + "strides [2, 1] offset 0 without a copy",
                () -> COPIES.array(array(), Optional.empty(), Copying.NEVER, MemoryOrder.F));
    }

    @Test
    void a_storage_that_was_shared_is_not_resized_and_the_tensor_stays_as_it_is() {
        Tensor tensor = tensor();
        TENSORS.share(tensor);
        assertRefused(ErrorKind.NOT_RESIZABLE,
                "resize_: 20 bytes are needed, but the memory has 16 and is shared",
                () -> tensor.resize(new long[]{5}));
        assertArrayEquals(new long[]{2, 2}, TENSORS.shape(tensor));
        assertEquals(Scalar.of(4.0), TENSORS.read(tensor, 1, 1));
    }

    @Test
    void looking_at_memory_does_not_share_it() {
        Tensor tensor = tensor();
        TENSORS.memory(tensor);
        tensor.resize(new long[]{5});
        assertArrayEquals(new long[]{5}, TENSORS.shape(tensor));
    }

    @Test
    void an_array_grows_with_zeros_unless_it_has_views() {
        NdArray array = array();
        array.resize(new long[]{3, 2});
        assertEquals(Scalar.of(4.0), ARRAYS.read(array, 1, 1));
        assertEquals(Scalar.of(0.0), ARRAYS.read(array, 2, 1));
        ARRAYS.select(array, List.of());
        assertRefused(ErrorKind.NOT_RESIZABLE,
                "resize: the memory of shape [3, 2] strides [2, 1] offset 0 is shared or somebody else's, so it cannot "
                        + "become that of shape [1] strides [1] offset 0",
                () -> array.resize(new long[]{1}));
    }

    @Test
    void a_buffer_says_what_does_not_fit_into_it() {
        TorchBuffers buffers = new TorchBuffers();
        NdArray array = array();
        assertRefused(ErrorKind.INVALID_MEMORY, "frombuffer: 5 elements of 8 bytes do not fit into 32 bytes",
                () -> buffers.fromBuffer(ARRAYS.share(array), DType.FLOAT64, 5, 0));
        assertRefused(ErrorKind.INVALID_MEMORY, "frombuffer: offset 40 lies outside the buffer of 32 bytes",
                () -> buffers.fromBuffer(ARRAYS.share(array), DType.FLOAT64, -1, 40));
        assertRefused(ErrorKind.INVALID_MEMORY, "frombuffer: 31 bytes are no multiple of the 8 of float64",
                () -> buffers.fromBuffer(ARRAYS.share(array), DType.FLOAT64, -1, 1));
        assertRefused(ErrorKind.NOT_CONTIGUOUS,
                "frombuffer: stride 8 of axis 0 in bytes is not that of row-major order without gaps",
                () -> buffers.fromBuffer(ARRAYS.share(new NumPyViews().transpose(array)), DType.FLOAT64, -1, 0));
    }

    @Test
    void an_array_over_foreign_memory_stays_protected() {
        NdArray array = ARRAYS.adopt(TENSORS.share(tensor()));
        array.setWritable(false);
        assertRefused(ErrorKind.READ_ONLY,
                "setflags: the array is neither the owner of its memory nor a view of a writable owner",
                () -> array.setWritable(true));
    }

    @Test
    void the_mode_of_gradients_is_one_of_the_thread() throws InterruptedException {
        GradientMode.set(false);
        try {
            boolean[] elsewhere = new boolean[1];
            Thread thread = new Thread(() -> elsewhere[0] = GradientMode.isEnabled());
            thread.start();
            thread.join();
            assertEquals(true, elsewhere[0]);
        } finally {
            GradientMode.set(true);
        }
    }
}
