package org.tensortck.reference.numpy.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.index.GatherPlan;
import org.tensortck.reference.index.IntegerIndices;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.CastingRule;
import org.tensortck.spi.array.Putting;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Scalar;

/** Writes to an array in place, by NumPy's rules. A source that overlaps the written elements is copied first. */
public final class NumPyPutting implements Putting<NdArray> {

    @Override
    public void copyTo(NdArray target, NdArray source, Casting casting, Optional<NdArray> where) {
        String operation = "copyto";
        StridedElements to = target.elements();
        StridedElements from = source.elements();
        target.checkWritable();
        CastingRule.check(operation, casting, from.codec(), to.codec());
        StridedElements broadcast = from.view(from.layout().broadcastTo(operation, to.shape()));
        if (where.isEmpty()) {
            to.assign(operation, broadcast);
            return;
        }
        StridedElements mask = where.get().elements();
        if (mask.layout().rank() > to.layout().rank()) {
            throw mismatch(operation, mask, to);
        }
        long[] written = IntegerIndices.placesNotZero(operation,
                mask.view(mask.layout().broadcastTo(operation, to.shape())));
        write(operation, to, written, broadcast, written);
    }

    /** Writes elements of a source to elements of a target; both are named by their places in row-major order. */
    private static void write(String operation, StridedElements target, long[] written, StridedElements source,
            long[] read) {
        long[] shape = {written.length};
        long[] from = read.clone();
        source.layout().replaceByOffsets(from);
        long[] to = written.clone();
        target.layout().replaceByOffsets(to);
        StridedElements values = GatherPlan.of(shape, from).gather(operation, source, StrideRule.NUMPY);
        GatherPlan.of(shape, to).scatter(operation, target, values);
    }

    private static TensorException mismatch(String operation, StridedElements mask, StridedElements target) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH,
                operation + ": a mask of shape " + Arrays.toString(mask.shape()) + " is not for an array of shape "
                        + Arrays.toString(target.shape()));
    }

    @Override
    public void fill(NdArray array, Scalar value) {
        array.checkWritable();
        StorableNumbers.NUMPY.check("fill", value, array.elements().dtype());
        array.elements().fill("fill", StorableNumbers.NUMPY.carried(value, array.elements().dtype()));
    }

    @Override
    public void put(NdArray array, NdArray indices, NdArray values) {
        array.checkWritable();
        StridedElements target = array.elements();
        int count = Math.toIntExact(values.elements().layout().count());
        IntegerIndices positions = IntegerIndices.of("put", indices.elements()).within("put", 0,
                target.layout().count());
        if (count > 0) {
            write("put", target, LongStream.range(0, positions.count()).map(pick -> positions.at((int) pick)).toArray(),
                    values.elements(), LongStream.range(0, positions.count()).map(pick -> pick % count).toArray());
        }
    }

    @Override
    public void putMask(NdArray array, NdArray mask, NdArray values) {
        long[] written = masked("putmask", array, mask);
        CastingRule.check("putmask", Casting.SAFE, values.elements().codec(), array.elements().codec());
        int count = Math.toIntExact(values.elements().layout().count());
        if (count > 0) {
            write("putmask", array.elements(), written, values.elements(),
                    Arrays.stream(written).map(place -> place % count).toArray());
        }
    }

    private static long[] masked(String operation, NdArray array, NdArray mask) {
        array.checkWritable();
        if (mask.elements().layout().count() != array.elements().layout().count()) {
            throw mismatch(operation, mask.elements(), array.elements());
        }
        return IntegerIndices.placesNotZero(operation, mask.elements());
    }

    @Override
    public void place(NdArray array, NdArray mask, NdArray values) {
        long[] written = masked("place", array, mask);
        int count = Math.toIntExact(values.elements().layout().count());
        if (count == 0 && written.length > 0) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "place: there is no value for " + written.length + " elements");
        }
        write("place", array.elements(), written, values.elements(),
                LongStream.range(0, written.length).map(place -> place % count).toArray());
    }

    @Override
    public void putAlong(NdArray array, NdArray indices, NdArray values, OptionalLong axis) {
        String operation = "put_along_axis";
        array.checkWritable();
        GatherPlan plan = NumPyTaking.along(operation, array.elements().layout(), indices.elements(), axis);
        StridedElements source = values.elements();
        plan.scatter(operation, array.elements(), source.view(source.layout().broadcastTo(operation, plan.shape())));
    }
}
