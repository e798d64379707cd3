package org.tensortck.benchmarks;

import java.util.OptionalLong;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.array.Taking;

/** The operations on arrays. */
final class ArrayWorkload<A> extends Workload<A> {
    private final ArrayLibrary<A> library;
    private final Taking<A> taking;

    @SuppressWarnings("unchecked") // a capability of a library is for its own objects
    ArrayWorkload(ArrayLibrary<A> library) {
        super(library);
        this.library = library;
        taking = (Taking<A>) capability(library, Taking.class);
    }

    @Override
    A rowMajor(A array) {
        return library.copy(array);
    }

    @Override
    A take(A array, A flatIndices) {
        return taking.take(array, flatIndices, OptionalLong.empty());
    }
}
