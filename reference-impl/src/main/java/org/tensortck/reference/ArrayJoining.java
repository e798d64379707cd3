package org.tensortck.reference;

import java.util.List;
import java.util.OptionalLong;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Joining;
import org.tensortck.spi.TensorException;

/** One array of several, by NumPy's rules. */
final class ArrayJoining implements Joining<NdArray> {

    @Override
    public NdArray concatenate(List<NdArray> parts, OptionalLong axis) {
        List<StridedElements> elements = elementsOf("concatenate", parts);
        return axis.isPresent()
                ? joined("concatenate", elements, axis.getAsLong())
                : joined("concatenate", elements.stream()
                        .map(part -> Rearranged.flat("concatenate", part, StrideRule.NUMPY)).toList(), 0);
    }

    @Override
    public NdArray stack(List<NdArray> parts, long axis) {
        List<StridedElements> elements = elementsOf("stack", parts);
        Joined.requireOneShape("stack", elements);
        int place = Axes.at("stack", elements.getFirst().layout().rank() + 1, axis);
        return joined("stack", Joined.withAxis(elements, place), place);
    }

    @Override
    public NdArray hstack(List<NdArray> parts) {
        List<StridedElements> elements = Joined.atLeast(1, elementsOf("hstack", parts));
        return joined("hstack", elements, elements.getFirst().layout().rank() == 1 ? 0 : 1);
    }

    @Override
    public NdArray vstack(List<NdArray> parts) {
        return joined("vstack", Joined.atLeast(2, elementsOf("vstack", parts)), 0);
    }

    private static List<StridedElements> elementsOf(String operation, List<NdArray> parts) {
        if (parts.isEmpty()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, operation + ": there is no array to join");
        }
        return parts.stream().map(NdArray::elements).toList();
    }

    private static NdArray joined(String operation, List<StridedElements> elements, long axis) {
        DType dtype = Joined.dtype(elements, NumPyPromotion::promoteTypes);
        List<Layout> layouts = elements.stream().map(StridedElements::layout).toList();
        return NdArray.owning(Joined.of(operation, elements, axis, ElementCodec.of(dtype),
                shape -> Layout.of(shape, Joined.commonOrder(layouts, shape), 0)));
    }
}
