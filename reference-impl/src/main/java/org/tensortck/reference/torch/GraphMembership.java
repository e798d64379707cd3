package org.tensortck.reference.torch;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.element.DTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/**
 * A tensor's place in the computational graph, as far as it can be observed: whether it requires gradients, and which
 * operation made it. Nothing is differentiated.
 *
 * <p>A view follows its base: once something that requires gradients has been written to the base or to any of its
 * views, all of them are members of the graph.
 *
 * <p>Source: {@code requires_grad} and the type names of {@code grad_fn}, observed on PyTorch 2.13.
 */
public final class GraphMembership {
    private static final String OF_STALE_VIEW = "AsStridedBackward0";
    private static final String OF_PARTIAL_WRITE = "CopySlices";

    private final Optional<GraphMembership> base;
    private final boolean amongOthers;
    private boolean required;
    private Optional<String> function;
    private int baseWrites;
    private int writes;

    private GraphMembership(Optional<GraphMembership> base, boolean amongOthers, boolean required,
            Optional<String> function) {
        this.base = base;
        this.amongOthers = amongOthers;
        this.required = required;
        this.function = required ? function : Optional.empty();
        this.baseWrites = base.map(of -> of.writes).orElse(0);
    }

    /** Returns the place of a new tensor: a leaf that requires no gradients. */
    public static GraphMembership leaf() {
        return new GraphMembership(Optional.empty(), false, false, Optional.empty());
    }

    /** Returns the place of a view that a function makes of this tensor. */
    public GraphMembership view(String viewFunction) {
        return new GraphMembership(Optional.of(root()), amongOthers, requiresGrad(), recorded(viewFunction));
    }

    /** Returns the place of a view that a function makes of this tensor together with others. */
    GraphMembership viewAmongOthers(String viewFunction) {
        return new GraphMembership(Optional.of(root()), true, requiresGrad(), recorded(viewFunction));
    }

    /** A view that is made while gradients are not recorded requires them as its base does, but is a leaf. */
    private static Optional<String> recorded(String viewFunction) {
        return GradientMode.isEnabled() ? Optional.of(viewFunction) : Optional.empty();
    }

    /** Returns the place of the tensor that all views are views of. */
    private GraphMembership root() {
        return base.orElse(this);
    }

    /** Returns the place of a copy that a function makes of this tensor. */
    public GraphMembership copy(String copyFunction, DType dtype) {
        boolean recorded = GradientMode.isEnabled() && requiresGrad() && !DTypes.isWhole(dtype);
        return new GraphMembership(Optional.empty(), false, recorded, Optional.of(copyFunction));
    }

    /** Returns the place of a new tensor that a function computes from others, in memory of its own. */
    public static GraphMembership result(String function, DType dtype, List<GraphMembership> sources) {
        boolean required = GradientMode.isEnabled() && !DTypes.isWhole(dtype)
                && sources.stream().anyMatch(GraphMembership::requiresGrad);
        return new GraphMembership(Optional.empty(), false, required, Optional.of(function));
    }

    /** Returns whether the tensor requires gradients. */
    public boolean requiresGrad() {
        refresh();
        return required;
    }

    /** Returns the name of the function that made the tensor, or empty for a leaf. */
    public Optional<String> function() {
        refresh();
        return function;
    }

    private void refresh() {
        base.filter(of -> of.writes != baseWrites).ifPresent(of -> {
            required = true;
            function = Optional.of(OF_STALE_VIEW);
            baseWrites = of.writes;
        });
    }

    /**
     * Sets whether a leaf requires gradients.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for integers, or
     *     {@link ErrorKind#REQUIRES_GRAD} where the tensor is no leaf
     */
    public void require(boolean newRequired, DType dtype) {
        function().ifPresent(maker -> {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    "requires_grad: the tensor is no leaf but the result of " + maker);
        });
        if (newRequired && DTypes.isWhole(dtype)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "requires_grad: dtype " + dtype + " is neither floating-point nor complex");
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
        function = Optional.empty();
    }

    /**
     * Checks that the tensor may be written in place.
     *
     * @throws TensorException of kind {@link ErrorKind#REQUIRES_GRAD} where it is a leaf that requires gradients, or a
     *     view of one, or one of several views that a function has made of a member of the graph
     */
    public void checkWrite(String operation) {
        if (amongOthers && requiresGrad()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    operation + ": the tensor requires gradients and is one of several views that were made at once");
        }
        boolean viewOfLeaf = base.filter(GraphMembership::isRequiredLeaf).isPresent();
        if (GradientMode.isEnabled() && (isRequiredLeaf() || viewOfLeaf)) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    operation + ": the tensor is a " + (viewOfLeaf ? "view of a " : "")
                            + "leaf that requires gradients");
        }
    }

    private boolean isRequiredLeaf() {
        return requiresGrad() && function.isEmpty();
    }

    /**
     * Records a write in place.
     *
     * @param writeFunction the function that writes to all elements, or empty where it writes to some
     * @param sourceRequiresGrad whether what is written requires gradients
     * @param dtype the dtype of the tensor
     */
    public void recordWrite(Optional<String> writeFunction, boolean sourceRequiresGrad, DType dtype) {
        boolean recorded = requiresGrad() || (sourceRequiresGrad && !DTypes.isWhole(dtype));
        if (!recorded || !GradientMode.isEnabled()) {
            return;
        }
        GraphMembership written = root();
        written.required = true;
        written.function = Optional.of(writeFunction.filter(_ -> base.isEmpty()).orElse(OF_PARTIAL_WRITE));
        written.writes++;
    }

    /**
     * Records that the tensor got another layout in place. Its base keeps its function; of the views of that, all others
     * are looked at anew.
     *
     * @param layoutFunction the function that did it
     */
    void recordLayoutChange(String layoutFunction) {
        if (!requiresGrad()) {
            return;
        }
        function = Optional.of(layoutFunction);
        int writesSoFar = ++root().writes;
        if (base.isPresent()) {
            baseWrites = writesSoFar;
        }
    }
}
