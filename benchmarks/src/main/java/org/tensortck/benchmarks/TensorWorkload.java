package org.tensortck.benchmarks;

import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.tensor.Contiguity;
import org.tensortck.spi.tensor.Gathering;

/** The operations on tensors. */
final class TensorWorkload<T> extends Workload<T> {
    private final Contiguity<T> contiguity;
    private final Gathering<T> gathering;

    @SuppressWarnings("unchecked") // a capability of a library is for its own objects
    TensorWorkload(TensorLibrary<T> library) {
        super(library);
        contiguity = (Contiguity<T>) capability(library, Contiguity.class);
        gathering = (Gathering<T>) capability(library, Gathering.class);
    }

    @Override
    T rowMajor(T tensor) {
        return contiguity.contiguous(tensor);
    }

    @Override
    T take(T tensor, T flatIndices) {
        return gathering.take(tensor, flatIndices);
    }
}
