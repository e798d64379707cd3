package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.index.TorchFilling;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Writes to elements that are one, and between parts that PyTorch does not know to overlap. */
class MemoryOverlapTest {
    private final ReferenceTensors torch = new ReferenceTensors();
    private final TorchFilling filling = new TorchFilling();

    /** Returns {@code torch.tensor([0.0]).expand(3)}. */
    private Tensor expanded() {
        Tensor one = torch.create(new Values(List.of(1L), List.of(Scalar.of(0.0))), Optional.of(DType.FLOAT32));
        return new Tensor(one.elements().view(one.elements().layout().broadcastTo("expand", 3)));
    }

    private Tensor vector(double... values) {
        List<Scalar> elements = Arrays.stream(values).<Scalar>mapToObj(Scalar.Real::new).toList();
        return torch.create(new Values(List.of((long) values.length), elements), Optional.of(DType.FLOAT32));
    }

    private static String refusal(Executable write) {
        TensorException refusal = assertThrows(TensorException.class, write);
        assertEquals(ErrorKind.OVERLAPPING_MEMORY, refusal.kind());
        return refusal.getMessage();
    }

    @Test
    void elements_that_are_one_are_not_assigned_to() {
        assertAll(
                () -> assertEquals("setitem: the 3 elements along axis 0 are one, for its stride is 0",
                        refusal(() -> torch.assign(expanded(), Recorded.index(":"), Scalar.of(1)))),
                () -> refusal(() -> torch.assign(expanded(), Recorded.index("..."), vector(1, 2, 3))),
                () -> refusal(() -> torch.assign(expanded(), Recorded.index("1:"), vector(1))),
                () -> refusal(() -> filling.copyFrom(expanded(), vector(1, 2, 3))));
    }

    @Test
    void one_of_them_is_assigned_to_and_so_are_all() {
        Tensor tensor = expanded();
        torch.assign(tensor, Recorded.index("0:1"), Scalar.of(7));
        assertEquals("tensor([7., 7., 7.])", tensor.toString());
    }

    @Test
    void they_are_filled_with_one_number() {
        Tensor tensor = expanded();
        filling.fill(tensor, Scalar.of(2));
        assertEquals("tensor([2., 2., 2.])", tensor.toString());
        filling.zero(tensor);
        assertEquals("tensor([0., 0., 0.])", tensor.toString());
    }

    @Test
    void positions_may_name_them_as_pytorch_only_warns() {
        Tensor tensor = expanded();
        Tensor positions = torch.create(new Values(List.of(2L), List.of(Scalar.of(0), Scalar.of(1))), Optional.empty());
        torch.assign(tensor, List.of(new Index.Advanced(positions)), Scalar.of(1));
        assertEquals("tensor([1., 1., 1.])", tensor.toString());
    }

    @Test
    void a_message_names_both_layouts() {
        Tensor tensor = vector(1, 2, 3);
        assertEquals(
                "setitem: elements at shape [2] strides [1] offset 0 lie on top of elements at "
                        + "shape [2] strides [1] offset 1, which are written",
                refusal(() -> torch.assign(tensor, Recorded.index("1:"),
                        torch.select(tensor, Recorded.index(":-1")))));
    }

    @Test
    void a_source_with_gaps_is_copied_first() {
        Tensor tensor = vector(1, 2, 3, 4, 5, 6);
        torch.assign(tensor, Recorded.index("::2"), torch.select(tensor, Recorded.index(":3")));
        assertEquals("tensor([1., 2., 2., 4., 3., 6.])", tensor.toString());
    }

    @Test
    void a_source_in_a_storage_over_the_same_memory_is_copied_first() {
        Tensor tensor = vector(1, 2, 3);
        Tensor again = torch.adopt(torch.share(tensor));
        torch.assign(tensor, Recorded.index("1:"), torch.select(again, Recorded.index(":-1")));
        assertEquals("tensor([1., 1., 2.])", tensor.toString());
    }
}
