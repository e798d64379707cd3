package org.tensortck.reference.torch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/**
 * One way of gradients back through the graph: to all leaves, or to some inputs. A node is visited once all its gradients are
 * there, newest first.
 */
final class BackwardPass {
    private final boolean retainGraph;
    private final Set<GradientNode> inputs;
    /** The nodes whose derivatives are needed. */
    private final Set<GradientNode> passed;
    private final Map<GradientNode, StridedElements> arrived = new HashMap<>();
    private final Map<GradientNode, Integer> missing = new HashMap<>();
    private final Map<GradientNode, StridedElements> gradients = new HashMap<>();
    private final PriorityQueue<GradientNode> ready = new PriorityQueue<>(
            Comparator.comparingLong(GradientNode::sequence).reversed());

    private BackwardPass(boolean retainGraph, Set<GradientNode> inputs, Set<GradientNode> passed) {
        this.retainGraph = retainGraph;
        this.inputs = inputs;
        this.passed = passed;
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
        GradientNode root = node("backward", tensor);
        StridedElements first = root.fitted(checked(tensor.elements(), gradient));
        new BackwardPass(retainGraph, Set.of(), reached(List.of(root))).run(List.of(root), List.of(first));
    }

    /**
     * Sends gradients back from outputs to inputs, and returns the gradient of each input; empty where no output depends on it.
     * No leaf keeps a gradient.
     *
     * @param gradients the gradient of each output; empty for one, of a tensor of one element
     * @throws TensorException as {@link #from}; of kind {@link ErrorKind#NO_GRADIENT} also where an input requires no
     *     gradients; of kind {@link ErrorKind#INVALID_ARGUMENT} without inputs, or for another number of gradients than outputs
     */
    static List<Optional<Tensor>> between(List<Tensor> outputs, List<Tensor> inputs, List<Optional<Tensor>> gradients,
            boolean retainGraph) {
        if (inputs.isEmpty() || gradients.size() != outputs.size()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "grad: there are " + inputs.size() + " inputs, "
                    + outputs.size() + " outputs and " + gradients.size() + " gradients of outputs");
        }
        List<GradientNode> roots = outputs.stream().map(output -> node("grad", output)).toList();
        List<GradientNode> ends = inputs.stream().map(input -> node("grad", input)).toList();
        List<StridedElements> first = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            first.add(roots.get(i).fitted(checked(outputs.get(i).elements(), gradients.get(i))));
        }
        Set<GradientNode> wanted = Set.copyOf(ends);
        BackwardPass pass = new BackwardPass(retainGraph, wanted, leadingTo(wanted, reached(roots)));
        pass.run(roots, first);
        return ends.stream().map(end -> Optional.ofNullable(pass.arrived.get(end)).map(arrived -> new Tensor(
                arrived.copy("grad", arrived.codec().resolved(), StrideRule.TORCH.ofCopy(arrived.layout()),
                        arrived.device()))))
                .toList();
    }

    private static GradientNode node(String operation, Tensor tensor) {
        return tensor.graph().node().orElseThrow(() -> new TensorException(ErrorKind.NO_GRADIENT,
                operation + ": the tensor requires no gradients"));
    }

    /** Returns the nodes that gradients of the roots reach, these among them. */
    private static Set<GradientNode> reached(List<GradientNode> roots) {
        Set<GradientNode> reached = new LinkedHashSet<>(roots);
        Deque<GradientNode> found = new ArrayDeque<>(roots);
        while (!found.isEmpty()) {
            found.pop().sources().stream().map(GradientNode.Source::node).filter(reached::add).forEach(found::push);
        }
        return reached;
    }

    /** Returns those of the nodes from which a gradient flows on to an end. */
    private static Set<GradientNode> leadingTo(Set<GradientNode> ends, Set<GradientNode> nodes) {
        Map<GradientNode, List<GradientNode>> users = new HashMap<>();
        for (GradientNode node : nodes) {
            node.sources().forEach(source -> users.computeIfAbsent(source.node(), _ -> new ArrayList<>()).add(node));
        }
        Set<GradientNode> leading = new HashSet<>();
        Deque<GradientNode> found = new ArrayDeque<>(ends);
        while (!found.isEmpty()) {
            users.getOrDefault(found.pop(), List.of()).stream().filter(leading::add).forEach(found::push);
        }
        return leading;
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

    /** Adds a gradient that a node waits for. */
    private void send(GradientNode node, StridedElements gradient) {
        gradients.merge(node, gradient, Accumulation::sum);
        if (missing.merge(node, -1, Integer::sum) == 0) {
            ready.add(node);
        }
    }

    private void run(List<GradientNode> roots, List<StridedElements> first) {
        roots.forEach(root -> missing.merge(root, 1, Integer::sum));
        passed.forEach(node -> node.sources().forEach(source -> missing.merge(source.node(), 1, Integer::sum)));
        for (int i = 0; i < roots.size(); i++) {
            send(roots.get(i), first.get(i));
        }
        while (!ready.isEmpty()) {
            visit(ready.poll());
        }
    }

    private void visit(GradientNode node) {
        StridedElements gradient = Objects.requireNonNull(gradients.remove(node));
        boolean isInput = inputs.contains(node);
        if (isInput) {
            arrived.put(node, gradient);
        }
        // A result keeps a retained gradient on any way; a leaf keeps none that is returned.
        if (passed.contains(node) || (isInput && !node.isLeaf())) {
            node.receiver().ifPresent(receiver -> receiver.receive(gradient));
        }
        if (!passed.contains(node)) {
            return;
        }
        for (GradientNode.Source source : node.sources()) {
            GradientNode next = source.node();
            if (passed.contains(next) || inputs.contains(next)) {
                send(next, next.fitted(source.derivative().of(gradient)));
            }
        }
        if (!retainGraph) {
            node.free();
        }
    }
}
