package org.tensortck.reference.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * How a function made its result, and how gradients flow back: its name, and a derivative for each source. An operation
 * states it beside its computation. Nothing is saved for a source that requires no gradients, or while gradients are not
 * recorded.
 */
public final class Derivation {

    /** Saves the tensors that a derivative needs. */
    public final class Saver {
        private Saver() {}

        /** Saves a tensor: where it is written in place from now on, the derivative fails. */
        public SavedTensor of(Tensor tensor) {
            return added(SavedTensor.of(tensor));
        }

        /** Saves elements that no tensor has. */
        public SavedTensor of(StridedElements elements) {
            return added(SavedTensor.of(elements));
        }

        /** Saves the result of the function, which does not exist yet. */
        public SavedTensor result() {
            SavedTensor result = added(SavedTensor.later());
            results.add(result);
            return result;
        }

        /** Returns a derivative that holds only while a tensor, which is saved for that, is not written to. */
        public Derivative whileUnchanged(Tensor tensor, Derivative derivative) {
            SavedTensor unchanged = of(tensor);
            return gradient -> {
                unchanged.elements();
                return derivative.of(gradient);
            };
        }

        private SavedTensor added(SavedTensor tensor) {
            saved.add(tensor);
            return tensor;
        }
    }

    private final String function;
    private Optional<Derivative> ofTarget = Optional.empty();
    private final List<GradientNode.Source> sources = new ArrayList<>();
    private final List<SavedTensor> saved = new ArrayList<>();
    private final List<SavedTensor> results = new ArrayList<>();

    private Derivation(String function) {
        this.function = function;
    }

    /**
     * Returns how a function made its result, of no source yet.
     *
     * @param function the name that PyTorch gives to its derivative
     */
    public static Derivation of(String function) {
        return new Derivation(function);
    }

    /** Adds a source whose derivative needs no tensor. */
    public Derivation from(Tensor source, Derivative derivative) {
        return saving(source, _ -> derivative);
    }

    /** Adds a source whose derivative needs tensors. */
    public Derivation saving(Tensor source, Function<Saver, Derivative> derivative) {
        if (GradientMode.isRecording()) {
            source.graph().node()
                    .ifPresent(node -> sources.add(new GradientNode.Source(node, derivative.apply(new Saver()))));
        }
        return this;
    }

    /** Adds a source for which the function has no derivative: a backward pass is refused. */
    public Derivation withoutDerivative(Tensor source) {
        return from(source, _ -> {
            throw new TensorException(ErrorKind.NO_GRADIENT, "backward: " + function + " has no derivative");
        });
    }

    /** Adds the tensor that the function writes in place, as a source. */
    public Derivation into(Tensor target, Function<Saver, Derivative> derivative) {
        if (GradientMode.isRecording() && target.graph().requiresGrad()) {
            ofTarget = Optional.of(derivative.apply(new Saver()));
        }
        return this;
    }

    /** Adds the tensor that the function overwrites: its elements before take part in nothing any more. */
    public Derivation over(Tensor target) {
        return into(target, _ -> gradient -> StridedElements.allocate(gradient.codec().resolved(),
                Layout.contiguous(StrideRule.TORCH, gradient.shape()), gradient.device()));
    }

    /** Returns whether a source other than the target requires gradients, and gradients are recorded. */
    boolean isRecorded() {
        return !sources.isEmpty();
    }

    /**
     * Returns the node of the result, which is the target where the function writes in place.
     *
     * @param before the node of the target so far
     */
    GradientNode node(StridedElements result, VersionCounter versions, Optional<GradientNode> before) {
        results.forEach(of -> of.set(result, versions));
        List<GradientNode.Source> all = new ArrayList<>();
        ofTarget.ifPresent(derivative -> before
                .ifPresent(node -> all.add(new GradientNode.Source(node, derivative))));
        all.addAll(sources);
        return GradientNode.of(function, result, all, saved);
    }

    /**
     * Returns the node of a tensor of which the function wrote a part in place.
     *
     * @param name the name of the node
     * @param target the target of the function, which is a view of the tensor or the tensor itself
     * @param path leads from the tensor to the part
     */
    GradientNode nodeOfPart(String name, Tensor whole, Tensor target, ViewPath path) {
        results.forEach(of -> of.set(target.elements(), target.graph().versions()));
        List<GradientNode.Source> all = new ArrayList<>();
        StridedElements places = whole.elements().places();
        // PyTorch frees the derivative of the write, so that no second pass is possible.
        SavedTensor pass = SavedTensor.of(places);
        saved.add(pass);
        whole.graph().node().ifPresent(before -> all.add(new GradientNode.Source(before, gradient -> {
            StridedElements rest = path.copied(pass.elements(), gradient);
            StridedElements part = path.of(rest);
            ofTarget.ifPresent(derivative -> part.assign("backward", derivative.of(rowMajorCopy(part))));
            return rest;
        })));
        sources.forEach(source -> all.add(new GradientNode.Source(source.node(),
                gradient -> source.derivative().of(path.of(path.copied(pass.elements(), gradient))))));
        return GradientNode.of(name, whole.elements(), all, saved);
    }

    private static StridedElements rowMajorCopy(StridedElements elements) {
        return elements.copy("backward", elements.codec().resolved(), StrideRule.TORCH.fresh(elements.shape()),
                elements.device());
    }
}
