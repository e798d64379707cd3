package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Library;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** Breaks assignments between overlapping parts; as {@link BrokenReferenceTest}. */
class BrokenOverlapTest extends FaultTable {

    /** Assigns one element after the other, as PyTorch does, where source and destination have the same shape. */
    private static <X, L extends Library<X> & Indexing<X>> Fault oneByOne(L library, Class<X> type) {
        return call -> {
            X destination = type.cast(call.argument(0));
            if (!type.isInstance(call.argument(2)) || AdvancedIndex.is(index(call))) {
                return call.proceed();
            }
            X source = type.cast(call.argument(2));
            X part = library.select(destination, index(call));
            boolean casts = library.dtype(source) != library.dtype(destination);
            if (casts || !Arrays.equals(library.shape(part), library.shape(source))) {
                return call.proceed();
            }
            copyRow(library, source, part, new long[0]);
            return null;
        };
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Index> index(Call call) {
        return (List<Index>) call.argument(1);
    }

    private static <X> void copyRow(Library<X> library, X source, X part, long[] position) {
        if (position.length == library.shape(part).length) {
            library.write(part, library.read(source, position), position);
            return;
        }
        for (long place = 0; place < library.shape(part)[position.length]; place++) {
            long[] longer = Arrays.copyOf(position, position.length + 1);
            longer[position.length] = place;
            copyRow(library, source, part, longer);
        }
    }

    @Override
    void faults() {
        fault("arrays that assign element by element", fails("OVL-1", "OVL-3"),
                IN_ARRAYS.at(Indexing.class, "assign", oneByOne(ARRAYS, NdArray.class)));
        fault("tensors that assign element by element", fails("ASG-18", "ASG-35", "OVL-2"),
                IN_TENSORS.at(Indexing.class, "assign", oneByOne(TENSORS, Tensor.class)));
        fault("arrays that read a mask while they write", fails("OVL-4"),
                IN_ARRAYS.at(Indexing.class, "assign", call -> {
                    boolean masks = index(call).size() == 1
                            && index(call).getFirst() instanceof Index.Advanced(NdArray mask)
                            && ARRAYS.dtype(mask) == DType.BOOL && call.argument(2) instanceof Scalar
                            && Arrays.equals(ARRAYS.shape(mask), ARRAYS.shape((NdArray) call.argument(0)));
                    if (!masks) {
                        return call.proceed();
                    }
                    NdArray mask = (NdArray) ((Index.Advanced) index(call).getFirst()).indices();
                    assignWhere(mask, (NdArray) call.argument(0), (Scalar) call.argument(2), List.of());
                    return null;
                }));
    }

    private static void assignWhere(NdArray mask, NdArray target, Scalar value, List<Index> position) {
        if (position.size() == ARRAYS.shape(target).length) {
            if (ARRAYS.read(ARRAYS.select(mask, position)).equals(Scalar.of(true))) {
                ARRAYS.assign(target, position, value);
            }
            return;
        }
        for (long place = 0; place < ARRAYS.shape(target)[position.size()]; place++) {
            assignWhere(mask, target, value,
                    Stream.concat(position.stream(), Stream.of(new Index.At(place))).toList());
        }
    }
}
