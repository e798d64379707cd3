package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.util.stream.IntStream;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RowReader;
import org.tensortck.reference.element.RowWriter;
import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.spi.value.DType;

/**
 * Sums of products of two rows of elements. Integers keep their low 64 bits; floats are multiplied and added in float64, and
 * the sum is rounded to the dtype once.
 */
public final class RowProducts {
    private final ElementCodec leftCodec;
    private final MemorySegment leftMemory;
    private final ElementCodec rightCodec;
    private final MemorySegment rightMemory;
    private final ValueRow left;
    private final ValueRow right;
    private final ValueRow sum;
    private final boolean isBool;

    private RowProducts(StridedElements left, MemorySegment leftMemory, StridedElements right,
            MemorySegment rightMemory,
            DType dtype) {
        this.leftCodec = left.codec();
        this.leftMemory = leftMemory;
        this.rightCodec = right.codec();
        this.rightMemory = rightMemory;
        this.left = ValueRow.of(dtype, left.layout().count());
        this.right = ValueRow.of(dtype, right.layout().count());
        this.sum = ValueRow.of(dtype, 1);
        this.isBool = dtype == DType.BOOL;
    }

    /**
     * Computes every element of a result, which overlaps no operand: the sum over the last axis of the products of both
     * operands. All have memory and one dtype.
     *
     * @param left of the shape of the result, with one axis more at the end
     * @param right of the shape of {@code left}
     */
    public static void sum(String operation, StridedElements left, StridedElements right, StridedElements result) {
        if (result.layout().count() == 0) {
            return;
        }
        try (Launch run = new Launch(operation)) {
            // Of no elements, the memory need not exist.
            boolean isEmpty = left.layout().count() == 0;
            new RowProducts(left, isEmpty ? MemorySegment.NULL : run.read(left), right,
                    isEmpty ? MemorySegment.NULL : run.read(right), result.dtype())
                    .sum(left.byteLayout(), right.byteLayout(), result, run.write(result));
        }
    }

    private void sum(Layout leftLayout, Layout rightLayout, StridedElements result, MemorySegment target) {
        int axis = leftLayout.rank() - 1;
        long length = leftLayout.length(axis);
        long leftStride = leftLayout.stride(axis);
        long rightStride = rightLayout.stride(axis);
        StridedRows.inRowMajorOrder(result.byteLayout(), starts(leftLayout, axis), starts(rightLayout, axis))
                .forEachRow((offsets, strides, count) -> {
                    for (long place = 0; place < count; place++) {
                        start();
                        long leftOffset = offsets[1] + place * strides[1];
                        long rightOffset = offsets[2] + place * strides[2];
                        for (long done = 0; done < length; done += ValueRow.CAPACITY) {
                            int block = (int) Math.min(ValueRow.CAPACITY, length - done);
                            RowReader.read(leftCodec, leftMemory, leftOffset + done * leftStride, leftStride, left,
                                    block);
                            RowReader.read(rightCodec, rightMemory, rightOffset + done * rightStride, rightStride,
                                    right,
                                    block);
                            add(block);
                        }
                        RowWriter.write(result.codec(), target, offsets[0] + place * strides[0], 0, sum, 1);
                    }
                });
    }

    /** Returns where the rows along the last axis start. */
    private static Layout starts(Layout layout, int axis) {
        return layout.permute(IntStream.range(0, axis).toArray());
    }

    private void start() {
        if (sum.isWhole()) {
            sum.integers()[0] = 0;
        } else {
            sum.reals()[0] = 0;
            if (sum.isComplex()) {
                sum.imaginaries()[0] = 0;
            }
        }
    }

    private void add(int count) {
        if (sum.isWhole()) {
            sum.integers()[0] = ofIntegers(sum.integers()[0], count);
        } else if (sum.isComplex()) {
            addComplex(count);
        } else {
            sum.reals()[0] = ofReals(sum.reals()[0], count);
        }
    }

    private long ofIntegers(long before, int count) {
        long[] lefts = left.integers();
        long[] rights = right.integers();
        long total = before;
        for (int place = 0; place < count; place++) {
            total += lefts[place] * rights[place];
        }
        return isBool && total != 0 ? 1 : total;
    }

    private double ofReals(double before, int count) {
        double[] lefts = left.reals();
        double[] rights = right.reals();
        double total = before;
        for (int place = 0; place < count; place++) {
            total += lefts[place] * rights[place];
        }
        return total;
    }

    private void addComplex(int count) {
        double real = sum.reals()[0];
        double imaginary = sum.imaginaries()[0];
        for (int place = 0; place < count; place++) {
            double leftReal = left.reals()[place];
            double leftImaginary = left.imaginaries()[place];
            double rightReal = right.reals()[place];
            double rightImaginary = right.imaginaries()[place];
            real += leftReal * rightReal - leftImaginary * rightImaginary;
            imaginary += leftReal * rightImaginary + leftImaginary * rightReal;
        }
        sum.reals()[0] = real;
        sum.imaginaries()[0] = imaginary;
    }
}
