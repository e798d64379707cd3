package org.tensortck.reference.torch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** One way of gradients back through the graph. A node is visited once all its gradients are there, newest first. */
final class BackwardPass {
    private final boolean retainGraph;
    private final Map<GradientNode, Integer> missing = new HashMap<>();
    private final Map<GradientNode, StridedElements> gradients = new HashMap<>();
    private final PriorityQueue<GradientNode> ready = new PriorityQueue<>(
            Comparator.comparingLong(GradientNode::sequence).reversed());

    private BackwardPass(boolean retainGraph) {
        this.retainGraph = retainGraph;
    }

    /**
     * Sends a gradient back from a tensor to all leaves.
     *
     * @param gradient the gradient of the tensor itself; empty for one, of a tensor of one element
     * @throws TensorException of kind {@link ErrorKind#NO_GRADIENT} where the tensor requires no gradients;
     *     {@link ErrorKind#SHAPE_MISMATCH} where the gradient has another shape, or is empty although the number of
     *     elements is not one; and as {@link SavedTensor#elements}
     */
    static void from(Tensor tensor, Optional<Tensor> gradient, boolean retainGraph) {
        GradientNode root = tensor.graph().node().orElseThrow(() -> new TensorException(ErrorKind.NO_GRADIENT,
                "backward: the tensor requires no gradients"));
        StridedElements first = root.fitted(checked(tensor.elements(), gradient));
        BackwardPass pass = new BackwardPass(retainGraph);
        pass.count(root);
        pass.gradients.put(root, first);
        pass.ready.add(root);
        pass.run();
    }

    private static StridedElements checked(StridedElements elements, Optional<Tensor> gradient) {
        if (gradient.isEmpty()) {
            if (elements.layout().count() != 1 || elements.dtype().kind() == DType.Kind.COMPLEX) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                        "backward: without a gradient, the tensor is one real "
                                + "number, not of shape " + Arrays.toString(elements.shape()) + " and "
                                + elements.dtype());
            }
            StridedElements one = Accumulation.zeros(elements.codec().resolved(), elements.shape(), elements);
            one.fill("backward", Scalar.of(1));
            return one;
        }
        StridedElements given = gradient.get().elements();
        if (!Arrays.equals(given.shape(), elements.shape())) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "backward: a gradient of shape "
                    + Arrays.toString(given.shape()) + " is not for shape " + Arrays.toString(elements.shape()));
        }
        return given.copy("backward", given.codec().resolved(), StrideRule.TORCH.ofCopy(given.layout()),
                given.device());
    }

    /** Counts for each node the gradients that it waits for. */
    private void count(GradientNode root) {
        Deque<GradientNode> found = new ArrayDeque<>();
        found.push(root);
        missing.put(root, 0);
        while (!found.isEmpty()) {
            for (GradientNode.Source source : found.pop().sources()) {
                if (!missing.containsKey(source.node())) {
                    missing.put(source.node(), 0);
                    found.push(source.node());
                }
                missing.merge(source.node(), 1, Integer::sum);
            }
        }
    }

    private void run() {
        while (!ready.isEmpty()) {
            GradientNode node = ready.poll();
            StridedElements gradient = Objects.requireNonNull(gradients.remove(node));
            node.receiver().ifPresent(receiver -> receiver.receive(gradient));
            for (GradientNode.Source source : node.sources()) {
                GradientNode next = source.node();
                StridedElements sent = next.fitted(source.derivative().of(gradient));
                gradients.merge(next, sent, Accumulation::sum);
                if (missing.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
            if (!retainGraph) {
                node.free();
            }
        }
    }
}
