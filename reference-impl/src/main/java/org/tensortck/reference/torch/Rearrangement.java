package org.tensortck.reference.torch;

import java.util.stream.LongStream;
import org.tensortck.reference.compute.Accumulation;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.DType;

/**
 * A function that copies elements to other places, whatever they are. Applied to flat indices, it tells where each element
 * came from; that is its derivative.
 */
@FunctionalInterface
public interface Rearrangement {

    /** Returns some elements of the source, each any number of times. */
    StridedElements of(StridedElements source);

    /** Returns the flat index in the source of each element of the result, in row-major order. */
    default long[] places(long... sourceShape) {
        Layout layout = Layout.contiguous(StrideRule.TORCH, sourceShape);
        StridedElements indices = StridedElements.ofIntegers("backward", LongStream.range(0, layout.count()).toArray(),
                ElementCodec.of(DType.INT64, RoundingRule.TORCH), layout);
        return of(indices).integers("backward");
    }

    /** Returns the derivative for a source of a shape. */
    default Derivative derivative(long... sourceShape) {
        return gradient -> Accumulation.byPlace(gradient, places(sourceShape), sourceShape);
    }
}
