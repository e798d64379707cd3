package org.tensortck.benchmarks;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.MemoryImport;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.tensor.Contiguity;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.SharedMemory;

/** The operations on tensors of a library. All operands are in memory of the library's own. */
final class TensorWorkload<T> implements Workload {
    private final TensorLibrary<T> library;
    private final Arithmetic<T> arithmetic;
    private final Choosing<T> choosing;
    private final Contiguity<T> contiguity;
    private final Gathering<T> gathering;
    private final Indexing<T> indexing;
    private final Reductions<T> reductions;

    private final T matrix;
    private final T transposed;
    private final T first;
    private final T second;
    private final T single;
    private final T mask;
    private final T positions;

    @SuppressWarnings("unchecked") // a capability of a library is for its own objects
    TensorWorkload(TensorLibrary<T> library) {
        this.library = library;
        arithmetic = (Arithmetic<T>) part(Arithmetic.class);
        choosing = (Choosing<T>) part(Choosing.class);
        contiguity = (Contiguity<T>) part(Contiguity.class);
        gathering = (Gathering<T>) part(Gathering.class);
        indexing = (Indexing<T>) part(Indexing.class);
        reductions = (Reductions<T>) part(Reductions.class);
        matrix = own(Drawn.matrix(0));
        transposed = ((Views<T>) part(Views.class)).transpose(matrix);
        first = own(Drawn.vector(1, Drawn.COUNT));
        second = own(Drawn.vector(2, Drawn.COUNT));
        single = own(Drawn.vector(1, 1));
        mask = own(Drawn.mask());
        positions = own(Drawn.positions());
    }

    private <C extends Capability> C part(Class<C> capability) {
        return library.capability(capability).orElseThrow();
    }

    @SuppressWarnings("unchecked") // as above
    private T own(SharedMemory memory) {
        return library.copy(((MemoryImport<T>) part(MemoryImport.class)).adopt(memory));
    }

    @Override
    public Object copy() {
        return library.copy(matrix);
    }

    @Override
    public Object copyTransposed() {
        return contiguity.contiguous(transposed);
    }

    @Override
    public Object take() {
        return gathering.take(first, positions);
    }

    @Override
    public Object where() {
        return choosing.where(mask, new Operand.Of<>(first), new Operand.Of<>(second));
    }

    @Override
    public Object mask() {
        return indexing.select(first, List.of(new Index.Advanced(mask)));
    }

    @Override
    public Object add() {
        return arithmetic.apply(BinaryOperation.ADD, new Operand.Of<>(first), new Operand.Of<>(second));
    }

    @Override
    public Object sum() {
        return reductions.reduce(Reduction.SUM, first, new ReductionAxes.All(), false, Optional.empty());
    }

    @Override
    public Object addSingle() {
        return arithmetic.apply(BinaryOperation.ADD, new Operand.Of<>(single), new Operand.Of<>(single));
    }
}
