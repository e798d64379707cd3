package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.index.NumPyTaking;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Operand;
import org.tensortck.spi.TensorException;

/** Breaks the choice of one of two elements, and what is taken along an axis; as {@link BrokenReferenceTest}. */
class BrokenChoosingTest {
    private static final int CHOICE = 3;

    /** Breaks the form that chooses, and leaves the one that finds positions. */
    private static Fault choosing(Fault fault) {
        return call -> call.arguments().size() == CHOICE ? fault.apply(call) : call.proceed();
    }

    private static boolean isTrueEverywhere(StridedElements condition) {
        return condition.toList("test").stream().allMatch(Numbers::isTrue);
    }

    private static Tensor tensor(Call call, int place) {
        return (Tensor) call.argument(place);
    }

    private static NdArray array(Call call, int place) {
        return (NdArray) call.argument(place);
    }

    @Test
    void where_that_returns_a_tensor_itself_fails_idx_37() {
        assertFails(Set.of("IDX-37"), runTensors("where",
                choosing(call -> isTrueEverywhere(tensor(call, 0).elements())
                        && call.argument(1) instanceof Operand.Of<?>(Tensor first) ? first : call.proceed())));
    }

    @Test
    void where_that_returns_an_array_itself_fails_idx_38() {
        assertFails(Set.of("IDX-38"), runArrays(Map.of("where",
                choosing(call -> isTrueEverywhere(array(call, 0).elements())
                        && call.argument(1) instanceof Operand.Of<?>(NdArray first) ? first : call.proceed()))));
    }

    @Test
    void where_that_does_not_broadcast_a_condition_fails_idx_39() {
        assertFails(Set.of("IDX-39"), runTensors("where", choosing(call -> {
            Tensor chosen = (Tensor) call.proceed();
            long[] shape = TENSORS.shape(tensor(call, 0));
            if (shape.length > 0 && !Arrays.equals(shape, TENSORS.shape(chosen))) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH, "where: the condition has another shape");
            }
            return chosen;
        })));
    }

    @Test
    void where_that_makes_int64_of_short_integers_fails_idx_40() {
        assertFails(Set.of("IDX-40"), runTensors("where", choosing(call -> {
            Tensor chosen = (Tensor) call.proceed();
            return TENSORS.dtype(chosen) == DType.UINT8 ? TENSORS.cast(chosen, DType.INT64) : chosen;
        })));
    }

    @Test
    void where_that_takes_python_numbers_for_float64_fails_idx_41() {
        assertFails(Set.of("IDX-41"), runArrays(Map.of("where", choosing(call -> {
            NdArray chosen = (NdArray) call.proceed();
            return ARRAYS.dtype(chosen) == DType.FLOAT32 ? ARRAYS.cast(chosen, DType.FLOAT64) : chosen;
        }))));
    }

    @Test
    void positions_of_32_bits_fail_idx_42() {
        assertFails(Set.of("IDX-42"), runTensors("where", call -> call.proceed() instanceof List<?> positions
                ? positions.stream().map(each -> TENSORS.cast((Tensor) each, DType.INT32)).toList()
                : call.proceed()));
    }

    @Test
    void np_where_that_refuses_numbers_fails_idx_43() {
        assertFails(Set.of("IDX-43"), runArrays(Map.of("where", choosing(call -> {
            if (ARRAYS.dtype(array(call, 0)) != DType.BOOL) {
                throw new TensorException(ErrorKind.INVALID_INDEX, "where: the condition is not of bools");
            }
            return call.proceed();
        }))));
    }

    @Test
    void take_along_dim_whose_default_is_the_first_dimension_fails_idx_44() {
        assertFails(Set.of("IDX-44"), runTensors("takeAlong", call -> {
            boolean sameRank = TENSORS.shape(tensor(call, 0)).length == TENSORS.shape(tensor(call, 1)).length;
            OptionalLong dimension = (OptionalLong) call.argument(2);
            return sameRank && dimension.isEmpty()
                    ? call.method().invoke(call.target(), call.argument(0), call.argument(1), OptionalLong.of(0))
                    : call.proceed();
        }));
    }

    @Test
    void take_along_axis_that_reads_positions_as_those_of_all_elements_fails_idx_45() {
        assertFails(Set.of("IDX-45"), runArrays(Map.of("takeAlong", call -> {
            NdArray taken = (NdArray) call.proceed();
            boolean alike = Arrays.equals(ARRAYS.shape(taken), ARRAYS.shape(array(call, 1)));
            return alike ? new NumPyTaking().take(array(call, 0), array(call, 1), OptionalLong.empty()) : taken;
        })));
    }

    @Test
    void take_along_dim_that_takes_bools_for_positions_fails_idx_46() {
        assertFails(Set.of("IDX-46"), runTensors("takeAlong",
                call -> call.method().invoke(call.target(), call.argument(0),
                        TENSORS.cast(tensor(call, 1), DType.INT64), call.argument(2))));
    }
}
