package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import org.tensortck.reference.element.ByteMoves;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RowReader;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.layout.StridedRows;

/** Elements of one of two sources, by a condition: their bytes, in rows. */
public final class RowChoice {
    private RowChoice() {}

    /**
     * Writes to every element of a result the one of the first source where a condition is not zero, and the one of the
     * second elsewhere. All have one shape and are on one device, and the sources have the bytes of the
     * result. On {@code meta} nothing is chosen.
     */
    public static void choose(String operation, StridedElements condition, StridedElements first,
            StridedElements second, StridedElements result) {
        if (result.layout().count() == 0 || !result.hasMemory()) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            choose(condition, kernel.read(condition), first, kernel.read(first), second, kernel.read(second), result,
                    kernel.write(result));
        }
    }

    private static void choose(StridedElements condition, MemorySegment conditions, StridedElements first,
            MemorySegment ones, StridedElements second, MemorySegment others, StridedElements result,
            MemorySegment target) {
        ElementCodec codec = condition.codec();
        int byteSize = result.dtype().byteSize();
        boolean[] truths = new boolean[ValueRow.CAPACITY];
        StridedRows.inMemoryOrder(result.byteLayout(), condition.byteLayout(), first.byteLayout(), second.byteLayout())
                .forEachRow((offsets, strides, count) -> {
                    for (long done = 0; done < count; done += ValueRow.CAPACITY) {
                        int block = (int) Math.min(ValueRow.CAPACITY, count - done);
                        RowReader.readTruths(codec, conditions, offsets[1] + done * strides[1], strides[1], truths, 0,
                                block);
                        ByteMoves.choose(byteSize, truths, ones, offsets[2] + done * strides[2], strides[2], others,
                                offsets[3] + done * strides[3], strides[3], target, offsets[0] + done * strides[0],
                                strides[0], block);
                    }
                });
    }
}
