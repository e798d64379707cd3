package org.tensortck.reference.torch.compute;

import java.util.Arrays;
import java.util.OptionalLong;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.TensorRepeating;

/** Tensors again and again, by PyTorch's rules. */
public final class TorchRepeating implements TensorRepeating<Tensor> {

    @Override
    public Tensor repeat(Tensor tensor, long[] repeats) {
        int rank = tensor.elements().layout().rank();
        if (repeats.length < rank) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "repeat: there are " + repeats.length + " repeats for " + rank + " dimensions");
        }
        return tiled("repeat", tensor, repeats);
    }

    @Override
    public Tensor tile(Tensor tensor, long[] repeats) {
        return tiled("tile", tensor, RearrangedCopies.paddedWithOnes(repeats, tensor.elements().layout().rank()));
    }

    private static Tensor tiled(String operation, Tensor tensor, long[] repeats) {
        RearrangedCopies.requireNoNegative(operation, ErrorKind.SHAPE_MISMATCH, repeats);
        return tensor.rearranged(source -> RearrangedCopies.tiled(operation, source, repeats, StrideRule.TORCH),
                "RepeatBackward0");
    }

    @Override
    public Tensor repeatInterleave(Tensor tensor, long repeats, OptionalLong dimension) {
        if (repeats < 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "repeat_interleave: the number of repeats, " + repeats + ", is negative");
        }
        return tensor.rearranged(source -> interleaved(source, repeats, dimension), "ViewBackward0");
    }

    private static StridedElements interleaved(StridedElements elements, long repeats, OptionalLong dimension) {
        StridedElements source = dimension.isPresent()
                ? elements
                : RearrangedCopies.flat("repeat_interleave", elements, StrideRule.TORCH);
        int axis = Axes.at("repeat_interleave", source.layout().rank(), dimension.orElse(0));
        long[] counts = new long[Math.toIntExact(source.layout().length(axis))];
        Arrays.fill(counts, repeats);
        return RearrangedCopies.interleaved("repeat_interleave", source, axis, counts, StrideRule.TORCH);
    }
}
