package org.tensortck.reference.torch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/**
 * A tensor's place in the computational graph: whether it requires gradients, the node of the function that made it, and
 * its gradient.
 *
 * <p>A view follows its base: once something that requires gradients has been written to the base or to any of its
 * views, all of them are members of the graph.
 *
 * <p>Source: {@code requires_grad} and the type names of {@code grad_fn}, observed on PyTorch 2.13.
 */
public final class GraphMembership {
    private static final String OF_STALE_VIEW = "AsStridedBackward0";
    private static final String OF_PARTIAL_WRITE = "CopySlices";

    /**
     * The tensor that a view is a view of, which is no view itself.
     *
     * @param amongOthers whether one call made several such views
     */
    private record Base(GraphMembership root, boolean amongOthers) {}

    private final Tensor own;
    private final VersionCounter versions;
    private final boolean isInference;
    private final Optional<Base> base;
    private boolean required;
    /** The function that made the tensor; of a leaf that requires gradients, its own node. */
    private Optional<GradientNode> node = Optional.empty();
    private boolean isLeaf = true;
    private Optional<Tensor> gradient = Optional.empty();
    private int baseWrites;
    private int writes;

    private GraphMembership(Tensor own, VersionCounter versions, boolean isInference, Optional<Base> base) {
        this.own = own;
        this.versions = versions;
        this.isInference = isInference;
        this.base = base;
        this.baseWrites = base.map(of -> of.root.writes).orElse(0);
    }

    /** Returns the place of a new tensor: a leaf that requires no gradients. */
    static GraphMembership leaf(Tensor own) {
        boolean isInference = GradientMode.isInference();
        return new GraphMembership(own, new VersionCounter(!isInference), isInference, Optional.empty());
    }

    /**
     * Returns the place of a leaf that has the same elements as this tensor, and so the same versions. An inference tensor has
     * none: a tensor that is detached from it begins to count, so that it can be written in place.
     */
    GraphMembership detached(Tensor view) {
        return versions.isTracked()
                ? new GraphMembership(view, versions, isInference, Optional.empty())
                : withOwnVersions(view);
    }

    /** Returns the place of a leaf that has the same elements as this tensor, but versions of its own. */
    GraphMembership withOwnVersions(Tensor view) {
        return new GraphMembership(view, new VersionCounter(true), isInference, Optional.empty());
    }

    /** Returns the place of a new tensor that a function made, in memory of its own. */
    static GraphMembership result(Tensor own, Derivation derivation) {
        GraphMembership place = leaf(own);
        if (derivation.isRecorded() && !DTypes.isWhole(own.elements().dtype())) {
            place.become(derivation.node(own.elements(), place.versions, Optional.empty()));
        }
        return place;
    }

    /** Returns the place of a view that a function made of this tensor, perhaps together with others. */
    GraphMembership view(Tensor view, ViewPath path, String function, boolean isAmongOthers) {
        boolean among = isAmongOthers || base.filter(Base::amongOthers).isPresent();
        // A tensor that is detached from an inference tensor has versions, but its views have none.
        VersionCounter counter = isInference ? new VersionCounter(false) : versions;
        // Nothing tracks a view of an inference tensor, so it has no base.
        Optional<Base> of = isInference ? Optional.empty() : Optional.of(new Base(root(), among));
        GraphMembership place = new GraphMembership(view, counter, isInference, of);
        if (GradientMode.isRecording() && requiresGrad()) {
            place.become(Derivation.of(function).from(own, path.derivative(own.elements()))
                    .node(view.elements(), versions, Optional.empty()));
        } else {
            // A view that is made while gradients are not recorded requires them as its base does, but is a leaf.
            place.required = requiresGrad();
        }
        return place;
    }

    /** Returns the place of the tensor that all views are views of. */
    private GraphMembership root() {
        return base.map(Base::root).orElse(this);
    }

    /** Returns the tensor that a view is a view of, which is no view itself; empty for any other tensor. */
    public Optional<Tensor> base() {
        return base.map(of -> of.root.own);
    }

    private ViewPath fromRoot() {
        return ViewPath.between(root().own.elements(), own.elements());
    }

    private void become(GradientNode newNode) {
        Optional<GraphMembership> receiver = isLeaf ? Optional.empty() : node.flatMap(GradientNode::receiver);
        node.filter(_ -> !isLeaf).ifPresent(before -> before.setReceiver(Optional.empty()));
        newNode.setReceiver(receiver);
        node = Optional.of(newNode);
        isLeaf = false;
        required = true;
    }

    /** Returns whether the tensor requires gradients. */
    public boolean requiresGrad() {
        refresh();
        return required;
    }

    /** Returns the name of the function that made the tensor, or empty for a leaf. */
    public Optional<String> function() {
        refresh();
        return isLeaf ? Optional.empty() : node.map(GradientNode::function);
    }

    /** Returns whether the tensor was made in inference mode, or shows elements of one that was. */
    public boolean isInference() {
        return isInference;
    }

    /** Returns the number of writes to the elements. */
    public VersionCounter versions() {
        return versions;
    }

    /** Returns the node that gradients of the tensor flow to, or empty where it requires none. */
    Optional<GradientNode> node() {
        refresh();
        if (required && node.isEmpty()) {
            node = Optional.of(GradientNode.ofLeaf(this, own.elements()));
        }
        return required ? node : Optional.empty();
    }

    private void refresh() {
        base.filter(of -> of.root.writes != baseWrites).ifPresent(of -> {
            baseWrites = of.root.writes;
            become(GradientNode.of(OF_STALE_VIEW, own.elements(), of.root.node().stream()
                    .map(from -> new GradientNode.Source(from, fromRoot().derivative(of.root.own.elements()))).toList(),
                    List.of()));
        });
    }

    /**
     * Sets whether a leaf requires gradients.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for integers,
     *     {@link ErrorKind#REQUIRES_GRAD} where the tensor is no leaf, or {@link ErrorKind#INFERENCE_TENSOR} for an inference
     *     tensor outside inference mode
     */
    public void require(boolean newRequired) {
        function().ifPresent(maker -> {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    "requires_grad: the tensor is no leaf but the result of " + maker);
        });
        DType dtype = own.elements().dtype();
        if (newRequired && DTypes.isWhole(dtype)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "requires_grad: dtype " + dtype + " is neither floating-point nor complex");
        }
        if (newRequired && isInference && !GradientMode.isInference()) {
            throw new TensorException(ErrorKind.INFERENCE_TENSOR,
                    "requires_grad: an inference tensor cannot require gradients outside inference mode");
        }
        required = newRequired;
    }

    /**
     * Takes the tensor itself out of the graph. Views that were made of it stay members.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where it is a view
     */
    public void detach() {
        if (base.isPresent()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "detach_: the tensor is a view" + (requiresGrad() ? " of a member of the graph" : ""));
        }
        required = false;
        isLeaf = true;
        node = Optional.empty();
    }

    /**
     * Checks that the tensor may be written in place.
     *
     * @throws TensorException of kind {@link ErrorKind#REQUIRES_GRAD} where it is a leaf that requires gradients, or a
     *     view of one, or one of several views that a function has made of a member of the graph; of kind
     *     {@link ErrorKind#INFERENCE_TENSOR} where it is an inference tensor, outside inference mode
     */
    public void checkWrite(String operation) {
        checkTracked(operation);
        if (base.filter(Base::amongOthers).isPresent() && requiresGrad()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    operation + ": the tensor requires gradients and is one of several views that were made at once");
        }
        boolean viewOfLeaf = base.filter(of -> of.root.isRequiredLeaf()).isPresent();
        if (GradientMode.isRecording() && (isRequiredLeaf() || viewOfLeaf)) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    operation + ": the tensor is a " + (viewOfLeaf ? "view of a " : "")
                            + "leaf that requires gradients");
        }
    }

    /**
     * Checks that a write would be counted, or that none need be.
     *
     * @throws TensorException of kind {@link ErrorKind#INFERENCE_TENSOR} for an inference tensor outside inference mode
     */
    public void checkTracked(String operation) {
        if (!versions.isTracked() && !GradientMode.isInference()) {
            throw new TensorException(ErrorKind.INFERENCE_TENSOR,
                    operation + ": an inference tensor is written in place only in inference mode");
        }
    }

    /**
     * Checks that the tensor may take the elements of sources that require gradients.
     *
     * @throws TensorException of kind {@link ErrorKind#REQUIRES_GRAD} where it is one of several views that a function has
     *     made at once
     */
    public void checkSources(String operation, Derivation derivation) {
        boolean becomesMember = derivation.isRecorded() && !DTypes.isWhole(own.elements().dtype());
        if (becomesMember && base.filter(Base::amongOthers).isPresent()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD, operation
                    + ": the source requires gradients, and the tensor is one of several views that were made at once");
        }
    }

    private boolean isRequiredLeaf() {
        return requiresGrad() && isLeaf;
    }

    /** Records a write in place to all elements. */
    public void recordWrite(Derivation derivation) {
        record(derivation, base.map(_ -> fromRoot()));
    }

    /** Records a write in place to a part. */
    public void recordWriteOfPart(ViewPath part, Derivation derivation) {
        record(derivation, Optional.of(base.isPresent() ? fromRoot().then(part) : part));
    }

    private void record(Derivation derivation, Optional<ViewPath> path) {
        versions.advance();
        boolean recorded = (requiresGrad() || derivation.isRecorded()) && !DTypes.isWhole(own.elements().dtype());
        if (!recorded || !GradientMode.isRecording()) {
            return;
        }
        GraphMembership written = root();
        written.become(path
                .map(part -> derivation.nodeOfPart(OF_PARTIAL_WRITE, written.own, own, part))
                .orElseGet(() -> derivation.node(own.elements(), versions, node())));
        written.writes++;
    }

    /** Records a write that the graph does not follow. */
    public void recordUntracked() {
        versions.advance();
    }

    /**
     * Records that the tensor got another layout in place. Its base keeps its function; of the views of that, all others
     * are looked at anew.
     *
     * @param before the elements in the layout before
     * @param function the function that did it
     */
    void recordLayoutChange(StridedElements before, ViewPath change, String function) {
        versions.advance();
        if (!requiresGrad()) {
            return;
        }
        become(Derivation.of(function).from(own, change.derivative(before))
                .node(own.elements(), versions, Optional.empty()));
        int writesSoFar = ++root().writes;
        if (base.isPresent()) {
            baseWrites = writesSoFar;
        }
    }

    /**
     * Makes the tensor keep its gradient although it is no leaf.
     *
     * @throws TensorException of kind {@link ErrorKind#NO_GRADIENT} where the tensor requires no gradients
     */
    public void retain() {
        GradientNode maker = node().orElseThrow(() -> new TensorException(ErrorKind.NO_GRADIENT,
                "retain_grad: the tensor requires no gradients"));
        maker.setReceiver(Optional.of(this));
    }

    /** Returns whether a backward pass gives the tensor a gradient to keep, or has, or never reaches it. */
    public boolean keepsGradient() {
        return !requiresGrad() || isLeaf || gradient.isPresent()
                || node().flatMap(GradientNode::receiver).filter(this::equals).isPresent();
    }

    /** Returns the gradient that was received, if any. */
    public Optional<Tensor> gradient() {
        return gradient;
    }

    /**
     * Replaces the gradient.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, {@link ErrorKind#DTYPE_UNSUPPORTED} or
     *     {@link ErrorKind#NOT_HOST_MEMORY} where it has another shape or dtype than the tensor, or is on another device
     */
    public void setGradient(Optional<Tensor> newGradient) {
        newGradient.map(Tensor::elements).ifPresent(elements -> {
            if (!Arrays.equals(elements.shape(), own.elements().shape())) {
                throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                        "grad: a gradient of shape " + Arrays.toString(elements.shape())
                                + " is not for a tensor of shape " + Arrays.toString(own.elements().shape()));
            }
            if (elements.dtype() != own.elements().dtype()) {
                throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "grad: a gradient of dtype "
                        + elements.dtype() + " is not for a tensor of dtype " + own.elements().dtype());
            }
            OneDevice.require("grad", own.elements(), elements);
        });
        gradient = newGradient;
    }

    /**
     * Adds a gradient of the shape and dtype of the tensor. The first is copied, in the order of the axes in memory that a
     * leaf has; later ones are added in place.
     */
    void receive(StridedElements received) {
        if (gradient.isPresent()) {
            StridedElements sum = gradient.get().elements();
            sum.assign("backward", Accumulation.sum(sum, received));
            gradient.get().graph().recordUntracked();
            return;
        }
        Layout layout = own.elements().layout();
        long[] strides = layout.isDense() ? StrideRule.TORCH.ofCopy(layout) : StrideRule.TORCH.fresh(layout.shape());
        gradient = Optional.of(new Tensor(
                received.copy("backward", received.codec().resolved(), strides, received.device())));
    }
}
