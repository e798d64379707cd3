package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.accelerator.DeviceOperation;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RowReader;
import org.tensortck.reference.element.RowWriter;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StridedRows;

/** Elements that are computed one by one from those of other objects of the same shape, in rows of values. */
public final class RowMap {

    /** Computes a row of values. */
    @FunctionalInterface
    public interface Kernel {

        /** Computes the first values of the result from the first ones of each operand. */
        void apply(List<ValueRow> operands, ValueRow result, int count);

        /** Returns the same operation on a device, where devices may have it. */
        default Optional<DeviceOperation> onDevice() {
            return Optional.empty();
        }

        /** Returns the same kernel of an operation that devices may have. */
        default Kernel orOnDevice(Optional<DeviceOperation> operation) {
            return new Kernel() {
                @Override
                public void apply(List<ValueRow> operands, ValueRow result, int count) {
                    Kernel.this.apply(operands, result, count);
                }

                @Override
                public Optional<DeviceOperation> onDevice() {
                    return operation;
                }
            };
        }
    }

    private final List<ElementCodec> codecs;
    private final List<MemorySegment> memories;
    private final List<ValueRow> rows;
    private final Kernel kernel;

    private RowMap(List<StridedElements> operands, List<MemorySegment> memories, Kernel kernel) {
        codecs = operands.stream().map(StridedElements::codec).toList();
        this.memories = memories;
        rows = operands.stream().map(operand -> ValueRow.of(operand.dtype(), operand.layout().count())).toList();
        this.kernel = kernel;
    }

    /**
     * Computes every element of a result, which overlaps no operand. All have memory.
     *
     * @param operands of the shape of the result
     */
    public static void compute(String operation, List<StridedElements> operands, StridedElements result,
            Kernel kernel) {
        if (result.layout().count() == 0
                || DeviceKernels.compute(operation, kernel.onDevice(), operands, result)) {
            return;
        }
        try (Launch run = new Launch(operation)) {
            RowMap map = new RowMap(operands, operands.stream().map(run::read).toList(), kernel);
            map.compute(operands, result, run.write(result));
        }
    }

    private void compute(List<StridedElements> operands, StridedElements result, MemorySegment memory) {
        ElementCodec codec = result.codec();
        ValueRow values = ValueRow.of(result.dtype(), result.layout().count());
        Layout[] layouts = new Layout[operands.size() + 1];
        layouts[0] = result.byteLayout();
        for (int operand = 0; operand < operands.size(); operand++) {
            layouts[operand + 1] = operands.get(operand).byteLayout();
        }
        StridedRows.inMemoryOrder(layouts).forEachRow((offsets, strides, count) -> {
            for (long done = 0; done < count; done += ValueRow.CAPACITY) {
                int block = (int) Math.min(ValueRow.CAPACITY, count - done);
                compute(offsets, strides, done, values, block);
                RowWriter.write(codec, memory, offsets[0] + done * strides[0], strides[0], values, block);
            }
        });
    }

    private void compute(long[] offsets, long[] strides, long done, ValueRow values, int count) {
        for (int operand = 0; operand < rows.size(); operand++) {
            long stride = strides[operand + 1];
            RowReader.read(codecs.get(operand), memories.get(operand), offsets[operand + 1] + done * stride, stride,
                    rows.get(operand), count);
        }
        kernel.apply(rows, values, count);
    }
}
