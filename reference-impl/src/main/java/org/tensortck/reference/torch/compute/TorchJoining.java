package org.tensortck.reference.torch.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.compute.Concatenation;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Derivation;
import org.tensortck.reference.torch.Derivative;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** One tensor of several, by PyTorch's rules. */
public final class TorchJoining implements Joining<Tensor> {

    @Override
    public Tensor concatenate(List<Tensor> parts, OptionalLong axis) {
        return joined("cat", parts, elementsOf("cat", parts), axis.orElseThrow(), "CatBackward0");
    }

    @Override
    public Tensor stack(List<Tensor> parts, long axis) {
        List<StridedElements> elements = elementsOf("stack", parts);
        Concatenation.requireOneShape("stack", elements);
        int place = Axes.at("stack", elements.getFirst().layout().rank() + 1, axis);
        return joined("stack", parts, Concatenation.withAxis(elements, place), place, "StackBackward0");
    }

    @Override
    public Tensor hstack(List<Tensor> parts) {
        List<StridedElements> elements = Concatenation.atLeast(1, elementsOf("hstack", parts));
        return joined("hstack", parts, elements, elements.getFirst().layout().rank() == 1 ? 0 : 1, "CatBackward0");
    }

    @Override
    public Tensor vstack(List<Tensor> parts) {
        return joined("vstack", parts, Concatenation.atLeast(2, elementsOf("vstack", parts)), 0, "CatBackward0");
    }

    private static List<StridedElements> elementsOf(String operation, List<Tensor> parts) {
        if (parts.isEmpty()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, operation + ": there is no tensor to join");
        }
        return parts.stream().map(Tensor::elements).toList();
    }

    private static Tensor joined(String operation, List<Tensor> parts, List<StridedElements> elements, long axis,
            String function) {
        DType dtype = Concatenation.dtype(elements, TorchPromotionRule::promoteTypes);
        // Note: a tensor of shape [0] is passed over, whatever the rank of the others.
        List<StridedElements> joined = new ArrayList<>(elements);
        joined.removeIf(part -> Arrays.equals(part.shape(), new long[]{0}));
        if (joined.isEmpty()) {
            joined.add(elements.getFirst());
        }
        OneDevice.require(operation, elements.getFirst(), elements.toArray(StridedElements[]::new));
        StridedElements result = Concatenation.of(operation, joined, axis,
                elements.getFirst().codec().with(dtype, PendingSigns.NONE),
                shape -> Layout.contiguous(StrideRule.TORCH, shape));
        Derivation derivation = Derivation.of(function);
        int along = Axes.at(operation, result.layout().rank(), axis);
        long start = 0;
        for (int part = 0; part < parts.size(); part++) {
            StridedElements source = elements.get(part);
            if (joined.contains(source)) {
                derivation.from(parts.get(part), ofPart(parts.get(part), along, start, source.layout().length(along)));
                start += source.layout().length(along);
            }
        }
        return new Tensor(result, derivation);
    }

    /** Returns the derivative for one part: the same part of the gradient, in the shape that the tensor has. */
    private static Derivative ofPart(Tensor part, int axis, long start, long length) {
        Layout shape = Layout.contiguous(StrideRule.TORCH, part.elements().shape());
        return gradient -> RearrangedCopies.packed("backward", gradient.narrow(axis, start, length), StrideRule.TORCH)
                .view(shape);
    }
}
