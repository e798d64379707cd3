package org.tensortck.reference.torch;

import java.util.function.UnaryOperator;
import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;

/**
 * A function that shows elements of the source, in the memory of the source. A gradient that is written through it to zeros
 * is the gradient of the source; that is its derivative.
 */
@FunctionalInterface
public interface ViewPath {

    /** Returns the view; shares. */
    StridedElements of(StridedElements source);

    /** Returns the path to another layout of the same elements. */
    static ViewPath of(UnaryOperator<Layout> change) {
        return source -> source.view(change.apply(source.layout()));
    }

    /** Returns the path from elements to others of the same storage, which any number of functions made. Neither is kept. */
    static ViewPath between(StridedElements base, StridedElements view) {
        return new Between(base.places(), view.places());
    }

    /** Returns the path that goes on with another one. */
    default ViewPath then(ViewPath next) {
        return new Longer(this, next);
    }

    /**
     * Returns zeros that the path can be applied to.
     *
     * @param places elements with the shape and the codec of the source
     */
    default StridedElements zeros(StridedElements places, StridedElements gradient) {
        return StridedElements.allocate(places.codec().resolved(),
                Layout.contiguous(StrideRule.TORCH, places.shape()), gradient.device());
    }

    /** Returns the derivative for a source, which is not kept. */
    default Derivative derivative(StridedElements source) {
        StridedElements places = source.places();
        return gradient -> {
            StridedElements zeros = zeros(places, gradient);
            Accumulation.addTo(of(zeros), gradient);
            return zeros;
        };
    }

    /** Returns a copy of a gradient that the path can be applied to. */
    default StridedElements copied(StridedElements places, StridedElements gradient) {
        StridedElements copy = zeros(places, gradient);
        copy.assign("backward", gradient);
        return copy;
    }

    /** The path of the places in memory. */
    record Between(StridedElements base, StridedElements view) implements ViewPath {

        @Override
        public StridedElements of(StridedElements source) {
            return view.placedIn("backward", base, source);
        }

        @Override
        public StridedElements zeros(StridedElements places, StridedElements gradient) {
            return base.zeros(gradient.device());
        }
    }

    /** One path after another. */
    record Longer(ViewPath first, ViewPath second) implements ViewPath {

        @Override
        public StridedElements of(StridedElements source) {
            return second.of(first.of(source));
        }

        @Override
        public StridedElements zeros(StridedElements places, StridedElements gradient) {
            return first.zeros(places, gradient);
        }
    }
}
