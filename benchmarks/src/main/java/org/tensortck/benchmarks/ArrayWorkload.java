package org.tensortck.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.array.Taking;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.MemoryImport;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.SharedMemory;

/** The operations on arrays of a library. All operands are in memory of the library's own. */
final class ArrayWorkload<A> implements Workload {
    private final ArrayLibrary<A> library;
    private final Arithmetic<A> arithmetic;
    private final Choosing<A> choosing;
    private final Indexing<A> indexing;
    private final Reductions<A> reductions;
    private final Taking<A> taking;

    private final A matrix;
    private final A transposed;
    private final A first;
    private final A second;
    private final A single;
    private final A mask;
    private final A positions;

    @SuppressWarnings("unchecked") // a capability of a library is for its own objects
    ArrayWorkload(ArrayLibrary<A> library) {
        this.library = library;
        arithmetic = (Arithmetic<A>) part(Arithmetic.class);
        choosing = (Choosing<A>) part(Choosing.class);
        indexing = (Indexing<A>) part(Indexing.class);
        reductions = (Reductions<A>) part(Reductions.class);
        taking = (Taking<A>) part(Taking.class);
        matrix = own(Drawn.matrix(0));
        transposed = ((Views<A>) part(Views.class)).transpose(matrix);
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
    private A own(SharedMemory memory) {
        return library.copy(((MemoryImport<A>) part(MemoryImport.class)).adopt(memory));
    }

    @Override
    public Object copy() {
        return library.copy(matrix);
    }

    @Override
    public Object copyTransposed() {
        return library.copy(transposed);
    }

    @Override
    public Object take() {
        return taking.take(first, positions, OptionalLong.empty());
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
