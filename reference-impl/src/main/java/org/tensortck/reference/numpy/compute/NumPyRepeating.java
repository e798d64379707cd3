package org.tensortck.reference.numpy.compute;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.compute.Concatenation;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ArrayRepeating;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Arrays again and again, by NumPy's rules. */
public final class NumPyRepeating implements ArrayRepeating<NdArray> {

    @Override
    public NdArray repeat(NdArray array, long[] repeats, OptionalLong axis) {
        // With one number, a negative one is a fault of the resulting shape; with several, of the argument.
        RearrangedCopies.requireNoNegative("repeat",
                repeats.length == 1 ? ErrorKind.SHAPE_MISMATCH : ErrorKind.INVALID_ARGUMENT, repeats);
        StridedElements source = axis.isPresent()
                ? array.elements()
                : RearrangedCopies.flat("repeat", array.elements(), StrideRule.NUMPY);
        int along = Axes.at("repeat", source.layout().rank(), axis.orElse(0));
        int length = Math.toIntExact(source.layout().length(along));
        if (repeats.length != 1 && repeats.length != length) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "repeat: there are " + repeats.length + " numbers of repeats for " + length + " positions");
        }
        long[] counts = repeats.clone();
        if (repeats.length == 1) {
            counts = new long[length];
            Arrays.fill(counts, repeats[0]);
        }
        return NdArray.owning(RearrangedCopies.interleaved("repeat", source, along, counts, StrideRule.NUMPY));
    }

    @Override
    public NdArray tile(NdArray array, long[] repeats) {
        RearrangedCopies.requireNoNegative("tile", ErrorKind.SHAPE_MISMATCH, repeats);
        StridedElements elements = array.elements();
        long[] padded = RearrangedCopies.paddedWithOnes(repeats, elements.layout().rank());
        if (Arrays.stream(padded).anyMatch(count -> count != 1)) {
            return NdArray.owning(RearrangedCopies.tiled("tile", elements, padded, StrideRule.NUMPY));
        }
        StridedElements copy = RearrangedCopies.copied("tile", elements, StrideRule.NUMPY.ofCopy(elements.layout()));
        return NdArray.owning(Concatenation.atLeast(padded.length, List.of(copy)).getFirst());
    }
}
