package org.tensortck.reference.torch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** A node of the graph: the function that made a tensor, with the nodes of its sources; or a leaf. */
final class GradientNode {
    private static final AtomicLong LAST = new AtomicLong();
    private static final long AFTER_ALL_FUNCTIONS = Long.MAX_VALUE;

    /**
     * A source of the function.
     *
     * @param node the node of the source
     * @param derivative makes its gradient of that of the result
     */
    record Source(GradientNode node, Derivative derivative) {}

    private final String function;
    private final long sequence;
    private final long[] shape;
    private final DType dtype;
    private final Device device;
    private final List<Source> sources;
    private final List<SavedTensor> saved;
    private Optional<GraphMembership> receiver;

    private GradientNode(String function, long sequence, StridedElements result, List<Source> sources,
            List<SavedTensor> saved, Optional<GraphMembership> receiver) {
        this.function = function;
        this.sequence = sequence;
        this.shape = result.shape();
        this.dtype = result.dtype();
        this.device = result.device();
        this.sources = List.copyOf(sources);
        this.saved = List.copyOf(saved);
        this.receiver = receiver;
    }

    /** Returns the node of the function that made a result. */
    static GradientNode of(String function, StridedElements result, List<Source> sources, List<SavedTensor> saved) {
        return new GradientNode(function, LAST.incrementAndGet(), result, sources, saved, Optional.empty());
    }

    /** Returns the node of a leaf, which receives its gradient. */
    static GradientNode ofLeaf(GraphMembership leaf, StridedElements elements) {
        return new GradientNode("AccumulateGrad", AFTER_ALL_FUNCTIONS, elements, List.of(), List.of(),
                Optional.of(leaf));
    }

    String function() {
        return function;
    }

    /** Returns the place in the order of creation. Leaves come last of all. */
    long sequence() {
        return sequence;
    }

    /** Returns whether this is the node of a leaf. */
    boolean isLeaf() {
        return sequence == AFTER_ALL_FUNCTIONS;
    }

    List<Source> sources() {
        return sources;
    }

    /** Returns the tensor that keeps the gradient, if one does. */
    Optional<GraphMembership> receiver() {
        return receiver;
    }

    void setReceiver(Optional<GraphMembership> newReceiver) {
        receiver = newReceiver;
    }

    /** Returns a gradient that fits the tensor: of its shape, summed over broadcast axes, of its dtype, on its device. */
    StridedElements fitted(StridedElements gradient) {
        StridedElements sums = Arrays.equals(gradient.shape(), shape)
                ? gradient
                : Accumulation.sumTo(gradient, shape);
        StridedElements fitted = sums.as("backward", sums.codec().with(dtype, sums.codec().resolved().signs()));
        return fitted.device().equals(device)
                ? fitted
                : fitted.copy("backward", fitted.codec(), StrideRule.TORCH.ofCopy(fitted.layout()), device);
    }

    /** Releases the tensors that the derivatives need. */
    void free() {
        saved.forEach(SavedTensor::free);
    }
}
