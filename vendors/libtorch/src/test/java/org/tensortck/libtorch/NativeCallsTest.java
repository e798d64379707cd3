package org.tensortck.libtorch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.libtorch.Examples.matrix;

import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

class NativeCallsTest {
    private final LibTorch library = new LibTorch();

    @Test
    void nothing_native_is_left_behind() {
        Tensor tensor = matrix(2, 3);
        exercise(tensor);
        GarbageCollection.pass();
        long before = Pointer.totalCount();

        for (int round = 0; round < 100; round++) {
            exercise(tensor);
        }

        // What other tests have left may still go in the meantime, so that there can be less.
        long after = Pointer.totalCount();
        assertTrue(after <= before, before + " native objects became " + after);
    }

    private void exercise(Tensor tensor) {
        library.read(tensor, 1, 2);
        library.write(tensor, Scalar.of(1.0), 0, 0);
        library.assign(tensor, List.of(new Index.At(0)), Scalar.of(2.0));
        library.strides(tensor);
        library.device(tensor);
        library.cast(tensor, DType.FLOAT64);
        assertThrows(TensorException.class, () -> library.read(tensor, 9, 9));
    }

    @Test
    void a_tensor_outlives_the_scope_of_its_caller() {
        Tensor tensor;
        try (PointerScope _ = new PointerScope()) {
            tensor = matrix(1, 1);
        }

        assertEquals(Scalar.of(0.0), library.read(tensor, 0, 0));
    }

    @Test
    void refusals_have_one_line() {
        TensorException refusal = assertThrows(TensorException.class, () -> library.read(matrix(2, 3), 0, 3));

        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal.kind());
        assertEquals("item: index 3 is out of bounds for dimension 1 with size 3", refusal.getMessage());
    }

    @Test
    void an_exception_that_stands_for_no_kind_stays_a_failure() {
        RuntimeException unknown = new RuntimeException("something else went wrong\nstack trace");

        RuntimeException translated = Refusals.translate("clone", unknown);

        assertEquals(IllegalStateException.class, translated.getClass());
        assertEquals("clone: something else went wrong", translated.getMessage());
        assertSame(unknown, translated.getCause());
    }

    @Test
    void a_refusal_is_not_translated_again() {
        TensorException refusal = new TensorException(ErrorKind.READ_ONLY, "write: without overflow");

        assertSame(refusal, Refusals.translate("clone", refusal));
    }
}
