package org.tensortck.benchmarks;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.SharedMemory;

/**
 * The measured operations on objects of one library. All operands are in memory of the library's own, and each operation
 * returns its result in new memory.
 */
abstract class Workload<X> {
    private final Library<X> library;
    private final Arithmetic<X> arithmetic;
    private final Choosing<X> choosing;
    private final Indexing<X> indexing;
    private final Reductions<X> reductions;

    private final X matrix;
    private final X transposed;
    private final X first;
    private final X second;
    private final X single;
    private final X mask;
    private final X indices;

    @SuppressWarnings("unchecked") // a capability of a library is for its own objects
    Workload(Library<X> library) {
        this.library = library;
        arithmetic = (Arithmetic<X>) capability(library, Arithmetic.class);
        choosing = (Choosing<X>) capability(library, Choosing.class);
        indexing = (Indexing<X>) capability(library, Indexing.class);
        reductions = (Reductions<X>) capability(library, Reductions.class);
        MemoryImport<X> memories = (MemoryImport<X>) capability(library, MemoryImport.class);
        matrix = own(memories, Drawn.matrix(0));
        transposed = ((Views<X>) capability(library, Views.class)).transpose(matrix);
        first = own(memories, Drawn.vector(1, Drawn.COUNT));
        second = own(memories, Drawn.vector(2, Drawn.COUNT));
        single = own(memories, Drawn.vector(1, 1));
        mask = own(memories, Drawn.mask());
        indices = own(memories, Drawn.indices());
    }

    static <C extends Capability> C capability(Library<?> library, Class<C> capability) {
        return library.capability(capability).orElseThrow();
    }

    private X own(MemoryImport<X> memories, SharedMemory memory) {
        return library.copy(memories.adopt(memory));
    }

    /** Copies a matrix. */
    Object copy() {
        return library.copy(matrix);
    }

    /** Copies the transpose of a matrix into row-major order. */
    Object copyTransposed() {
        return rowMajor(transposed);
    }

    /** Copies an object into row-major order. */
    abstract X rowMajor(X x);

    /** Takes all elements of a vector by an index array, a permutation without a pattern. */
    Object take() {
        return take(first, indices);
    }

    /** Takes elements by their flat indices. */
    abstract X take(X x, X flatIndices);

    /** Takes elements of one of two vectors, by a condition without a pattern that is true for half of them. */
    Object where() {
        return choosing.where(mask, new Operand.Of<>(first), new Operand.Of<>(second));
    }

    /** Selects half of the elements, by a mask without a pattern. */
    Object mask() {
        return indexing.select(first, List.of(new Index.Advanced(mask)));
    }

    /** Adds two vectors. */
    Object add() {
        return added(first, second);
    }

    /** Adds two vectors of one element each: the cost of a call. */
    Object addSingle() {
        return added(single, single);
    }

    private X added(X left, X right) {
        return arithmetic.apply(BinaryOperation.ADD, new Operand.Of<>(left), new Operand.Of<>(right));
    }

    /** Adds all elements of a vector. */
    Object sum() {
        return reductions.reduce(Reduction.SUM, first, new ReductionAxes.All(), false, Optional.empty());
    }
}
