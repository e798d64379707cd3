package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RowReader;
import org.tensortck.reference.element.RowWriter;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.spi.value.DType;

/** One value from many, or one value for each of many that depends on those before it: elements in rows of values. */
public final class RowFold {

    /** Makes one value of many. */
    public interface Fold {

        /** Begins anew. */
        void start();

        /** Takes the first values of a row, which follow those before in row-major order. */
        void add(ValueRow values, int count);

        /** Stores the result for all values as the first element of a row. */
        void finish(ValueRow result);
    }

    /** Replaces each value by one that depends on it and those before it. */
    public interface Scan {

        /** Begins anew. */
        void start();

        /** Replaces the first values of a row, which follow those before. */
        void replace(ValueRow values, int count);
    }

    private RowFold() {}

    /**
     * Makes one value of each part of some elements.
     *
     * @param result the shape of the elements, but with size 1 along each axis of a part
     * @param values the dtype of the computed values, which are cast to that of the result
     */
    public static void fold(String operation, StridedElements elements, StridedElements result, DType values,
            Fold fold) {
        if (result.layout().count() == 0) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            // Of no elements, the memory need not exist.
            MemorySegment memory = elements.layout().count() == 0 ? MemorySegment.NULL : kernel.read(elements);
            fold(elements, memory, result, kernel.write(result), values, fold);
        }
    }

    private static void fold(StridedElements elements, MemorySegment memory, StridedElements result,
            MemorySegment target, DType values, Fold fold) {
        ElementCodec codec = elements.codec();
        ValueRow row = ValueRow.of(elements.dtype(), elements.layout().count());
        ValueRow one = ValueRow.of(values, 1);
        StridedRows.Row add = (offsets, strides, count) -> {
            for (long done = 0; done < count; done += ValueRow.CAPACITY) {
                int block = (int) Math.min(ValueRow.CAPACITY, count - done);
                RowReader.read(codec, memory, offsets[0] + done * strides[0], strides[0], row, block);
                fold.add(row, block);
            }
        };
        Layout whole = elements.byteLayout();
        long[] kept = result.shape();
        long[] folded = whole.shape();
        Arrays.setAll(folded, axis -> folded[axis] == kept[axis] ? 1 : folded[axis]);
        StridedRows part = StridedRows.inRowMajorOrder(Layout.of(folded, whole.strides(), 0));
        long[] start = new long[1];
        StridedRows.inRowMajorOrder(result.byteLayout(), Layout.of(kept, whole.strides(), whole.offset()))
                .forEachRow((offsets, strides, count) -> {
                    for (long place = 0; place < count; place++) {
                        start[0] = offsets[1] + place * strides[1];
                        fold.start();
                        part.forEachRow(start, add);
                        fold.finish(one);
                        RowWriter.write(result.codec(), target, offsets[0] + place * strides[0], 0, one, 1);
                    }
                });
    }

    /**
     * Writes a value for each element, which depends on those before it along an axis.
     *
     * @param result of the shape of the elements
     */
    public static void scan(String operation, StridedElements elements, int axis, StridedElements result, Scan scan) {
        if (result.layout().count() == 0) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            scan(elements, kernel.read(elements), axis, result, kernel.write(result), scan);
        }
    }

    private static void scan(StridedElements elements, MemorySegment memory, int axis, StridedElements result,
            MemorySegment target, Scan scan) {
        Layout from = elements.byteLayout();
        Layout to = result.byteLayout();
        ValueRow row = ValueRow.of(elements.dtype(), elements.layout().count());
        StridedRows.inRowMajorOrder(to.firstAlong(axis), from.firstAlong(axis))
                .forEachRow((offsets, strides, count) -> {
                    for (long place = 0; place < count; place++) {
                        long source = offsets[1] + place * strides[1];
                        long written = offsets[0] + place * strides[0];
                        scan.start();
                        for (long done = 0; done < from.length(axis); done += ValueRow.CAPACITY) {
                            int block = (int) Math.min(ValueRow.CAPACITY, from.length(axis) - done);
                            RowReader.read(elements.codec(), memory, source + done * from.stride(axis),
                                    from.stride(axis), row, block);
                            scan.replace(row, block);
                            RowWriter.write(result.codec(), target, written + done * to.stride(axis), to.stride(axis),
                                    row, block);
                        }
                    }
                });
    }
}
