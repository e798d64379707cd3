package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.Index;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.Values;

/** Breaks what only the tables about many dtypes, functions and layouts show; as {@link BrokenReferenceTest}. */
class BrokenTablesTest {
    /** Longer than the rows of all scenarios but those of the tables. */
    private static final long LONG_ROW = 100;

    @Test
    void a_cast_of_a_long_row_of_tensors_that_does_nothing_fails_cst_20() {
        assertFails(Set.of("CST-20"), runTensors("cast", call -> {
            Tensor result = (Tensor) call.proceed();
            boolean broken = TENSORS.dtype((Tensor) call.argument(0)) == DType.UINT8 && count(result) > LONG_ROW
                    && TENSORS.dtype(result) == DType.INT32;
            return broken ? TENSORS.create(zeros(count(result)), Optional.of(DType.INT32)) : result;
        }));
    }

    @Test
    void a_cast_of_a_long_row_of_arrays_that_does_nothing_fails_cst_21() {
        assertFails(Set.of("CST-21"), runArrays(Map.of("cast", call -> {
            NdArray result = (NdArray) call.proceed();
            long count = result.elements().layout().count();
            return count > LONG_ROW && ARRAYS.dtype(result) == DType.INT16
                    ? ARRAYS.create(zeros(count), Optional.of(DType.INT16))
                    : result;
        })));
    }

    @Test
    void what_an_index_copies_outside_the_graph_fails_gra_1_and_prn_24() {
        assertFails(Set.of("GRA-1", "PRN-24"), runTensors("select", call -> {
            Tensor result = (Tensor) call.proceed();
            List<?> index = (List<?>) call.argument(1);
            return index.stream().anyMatch(item -> item instanceof Index.Advanced) ? TENSORS.detach(result) : result;
        }));
    }

    @Test
    void a_source_that_is_detached_first_fails_gra_3_gra_5_and_prn_24() {
        assertFails(Set.of("GRA-3", "GRA-5", "PRN-24"),
                runTensors("copyFrom", call -> call.method().invoke(call.target(),
                        call.argument(0), TENSORS.detach((Tensor) call.argument(1)))));
    }

    private static long count(Tensor tensor) {
        return tensor.elements().layout().count();
    }

    private static Values zeros(long count) {
        return new Values(List.of(count),
                Collections.nCopies(Math.toIntExact(count), Scalar.of(0L)));
    }
}
