package org.tensortck.reference;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.spi.ArrayRepeating;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** Arrays again and again, by NumPy's rules. */
final class ArrayRepeats implements ArrayRepeating<NdArray> {

    @Override
    public NdArray repeat(NdArray array, long[] repeats, OptionalLong axis) {
        // One number makes a length of it; several are told apart from a shape.
        Rearranged.requireNoNegative("repeat",
                repeats.length == 1 ? ErrorKind.SHAPE_MISMATCH : ErrorKind.INVALID_ARGUMENT, repeats);
        StridedElements source = axis.isPresent()
                ? array.elements()
                : Rearranged.flat("repeat", array.elements(), StrideRule.NUMPY);
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
        return NdArray.owning(Rearranged.interleaved("repeat", source, along, counts, StrideRule.NUMPY));
    }

    @Override
    public NdArray tile(NdArray array, long[] repeats) {
        Rearranged.requireNoNegative("tile", ErrorKind.SHAPE_MISMATCH, repeats);
        StridedElements elements = array.elements();
        long[] padded = Rearranged.paddedWithOnes(repeats, elements.layout().rank());
        if (Arrays.stream(padded).anyMatch(count -> count != 1)) {
            return NdArray.owning(Rearranged.tiled("tile", elements, padded, StrideRule.NUMPY));
        }
        StridedElements copy = Rearranged.copied("tile", elements, StrideRule.NUMPY.ofCopy(elements.layout()));
        return NdArray.owning(Joined.atLeast(padded.length, List.of(copy)).getFirst());
    }
}
