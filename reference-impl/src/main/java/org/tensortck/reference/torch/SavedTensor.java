package org.tensortck.reference.torch;

import java.util.Arrays;
import java.util.Optional;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Elements that a derivative needs, with the version in which it needs them. They are held until the graph is freed. */
public final class SavedTensor {
    private Optional<StridedElements> elements;
    private Optional<VersionCounter> counter;
    private long version;

    private SavedTensor(Optional<StridedElements> elements, Optional<VersionCounter> counter) {
        this.elements = elements;
        this.counter = counter;
        this.version = counter.map(VersionCounter::version).orElse(0L);
    }

    /**
     * Saves the elements of a tensor.
     *
     * @throws TensorException of kind {@link ErrorKind#INFERENCE_TENSOR} for an inference tensor
     */
    static SavedTensor of(Tensor tensor) {
        if (tensor.graph().isInference()) {
            throw new TensorException(ErrorKind.INFERENCE_TENSOR,
                    "backward: an inference tensor cannot be saved for the backward pass; copy it");
        }
        return new SavedTensor(Optional.of(tensor.elements()), Optional.of(tensor.graph().versions()));
    }

    /** Saves elements that no tensor has. */
    static SavedTensor of(StridedElements elements) {
        return new SavedTensor(Optional.of(elements), Optional.empty());
    }

    /** Returns room for the elements of a tensor that does not exist yet. */
    static SavedTensor later() {
        return new SavedTensor(Optional.empty(), Optional.empty());
    }

    /** Saves the elements of a tensor that exists now. */
    void set(StridedElements saved, VersionCounter versions) {
        elements = Optional.of(saved);
        counter = Optional.of(versions);
        version = versions.version();
    }

    /**
     * Returns the elements.
     *
     * @throws TensorException of kind {@link ErrorKind#GRAPH_FREED} after a backward pass that did not retain the graph;
     *     {@link ErrorKind#MODIFIED_IN_PLACE} where they were written in place since
     */
    public StridedElements elements() {
        StridedElements saved = elements.orElseThrow(() -> new TensorException(ErrorKind.GRAPH_FREED,
                "backward: the saved tensors were freed by an earlier pass, which did not retain the graph"));
        long found = counter.map(VersionCounter::version).orElse(version);
        if (found != version) {
            throw new TensorException(ErrorKind.MODIFIED_IN_PLACE, "backward: a saved tensor of shape "
                    + Arrays.toString(saved.shape()) + " is at version " + found + ", expected " + version);
        }
        return saved;
    }

    /** Lets go of the elements. */
    void free() {
        elements = Optional.empty();
    }
}
