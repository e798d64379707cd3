package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Breaks what only the tables about many dtypes, functions and layouts show; as {@link BrokenReferenceTest}. */
class BrokenTablesTest extends FaultTable {
    /** Longer than the rows of all scenarios but those of the tables. */
    private static final long LONG_ROW = 100;

    @Override
    void faults() {
        fault("a cast of a long row of tensors that does nothing", fails("CST-20"),
                IN_TENSORS.at(Casts<Tensor>::cast, call -> {
                    Tensor result = (Tensor) call.proceed();
                    boolean broken = TENSORS.dtype((Tensor) call.argument(0)) == DType.UINT8 && count(result) > LONG_ROW
                            && TENSORS.dtype(result) == DType.INT32;
                    return broken ? TENSORS.create(zeros(count(result)), Optional.of(DType.INT32)) : result;
                }));
        fault("a cast of a long row of arrays that does nothing", fails("CST-21"),
                IN_ARRAYS.at(Casts<NdArray>::cast, call -> {
                    NdArray result = (NdArray) call.proceed();
                    long count = result.elements().layout().count();
                    return count > LONG_ROW && ARRAYS.dtype(result) == DType.INT16
                            ? ARRAYS.create(zeros(count), Optional.of(DType.INT16))
                            : result;
                }));
        fault("what an index copies outside the graph", fails("GRA-1", "PRN-24"),
                IN_TENSORS.at(Indexing<Tensor>::select, call -> {
                    Tensor result = (Tensor) call.proceed();
                    List<?> index = (List<?>) call.argument(1);
                    return index.stream().anyMatch(item -> item instanceof Index.Advanced)
                            ? TENSORS.detach(result)
                            : result;
                }));
        fault("a source that is detached first", fails("GRA-3", "GRA-5", "PRN-24"),
                IN_TENSORS.at(Filling<Tensor>::copyFrom, call -> call.method().invoke(call.target(),
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
