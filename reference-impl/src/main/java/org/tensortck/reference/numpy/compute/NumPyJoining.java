package org.tensortck.reference.numpy.compute;

import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.compute.Concatenation;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyPromotionRule;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** One array of several, by NumPy's rules. */
public final class NumPyJoining implements Joining<NdArray> {

    @Override
    public NdArray concatenate(List<NdArray> parts, OptionalLong axis) {
        List<StridedElements> elements = elementsOf("concatenate", parts);
        return axis.isPresent()
                ? joined("concatenate", elements, axis.getAsLong())
                : joined("concatenate", elements.stream()
                        .map(part -> RearrangedCopies.flat("concatenate", part, StrideRule.NUMPY)).toList(), 0);
    }

    @Override
    public NdArray stack(List<NdArray> parts, long axis) {
        List<StridedElements> elements = elementsOf("stack", parts);
        Concatenation.requireOneShape("stack", elements);
        int place = Axes.at("stack", elements.getFirst().layout().rank() + 1, axis);
        return joined("stack", Concatenation.withAxis(elements, place), place);
    }

    @Override
    public NdArray hstack(List<NdArray> parts) {
        List<StridedElements> elements = Concatenation.atLeast(1, elementsOf("hstack", parts));
        return joined("hstack", elements, elements.getFirst().layout().rank() == 1 ? 0 : 1);
    }

    @Override
    public NdArray vstack(List<NdArray> parts) {
        return joined("vstack", Concatenation.atLeast(2, elementsOf("vstack", parts)), 0);
    }

    private static List<StridedElements> elementsOf(String operation, List<NdArray> parts) {
        if (parts.isEmpty()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, operation + ": there is no array to join");
        }
        return parts.stream().map(NdArray::elements).toList();
    }

    private static NdArray joined(String operation, List<StridedElements> elements, long axis) {
        DType dtype = Concatenation.dtype(elements, NumPyPromotionRule::promoteTypes);
        List<Layout> layouts = elements.stream().map(StridedElements::layout).toList();
        return NdArray.owning(Concatenation.of(operation, elements, axis, ElementCodec.of(dtype),
                shape -> Layout.of(shape, ResultStrides.joined(layouts, shape), 0)));
    }
}
