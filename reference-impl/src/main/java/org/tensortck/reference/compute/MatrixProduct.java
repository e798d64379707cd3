package org.tensortck.reference.compute;

import java.util.Arrays;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowProducts;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * The product of two stacks of matrices, whose last two axes are those of the matrices. A left operand of rank 1 is a matrix
 * of one row, and a right one a matrix of one column.
 */
public final class MatrixProduct {
    /** The name of the operation in messages. */
    public static final String OPERATION = "matmul";

    private final StridedElements left;
    private final StridedElements right;
    private final Layout rows;
    private final Layout columns;
    private final long[] stack;

    /**
     * Prepares the product.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for an operand of rank 0, for stacks that cannot be
     *     broadcast, and where a row of the left operand has another size than a column of the right one
     */
    public MatrixProduct(StridedElements left, StridedElements right) {
        this.left = left;
        this.right = right;
        boolean areMatrices = left.layout().rank() > 0 && right.layout().rank() > 0;
        if (!areMatrices || sizeOfRow(left.layout()) != sizeOfColumn(right.layout())) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, OPERATION + ": shapes "
                    + Arrays.toString(left.shape()) + " and " + Arrays.toString(right.shape())
                    + " cannot be multiplied");
        }
        rows = asRows(left).layout();
        // Each column becomes a row.
        Layout whole = asColumns(right).layout();
        columns = LayoutViews.exchanged(whole, whole.rank() - 2, whole.rank() - 1);
        stack = Shapes.broadcast(OPERATION, stack(rows), stack(columns));
    }

    private static long sizeOfRow(Layout layout) {
        return layout.length(layout.rank() - 1);
    }

    private static long sizeOfColumn(Layout layout) {
        return layout.length(Math.max(layout.rank() - 2, 0));
    }

    private static long[] stack(Layout layout) {
        return Arrays.copyOf(layout.shape(), layout.rank() - 2);
    }

    /** Returns a left operand as matrices; shares. */
    public static StridedElements asRows(StridedElements left) {
        return left.layout().rank() == 1 ? left.view(left.layout().withUnitAxis(0, 0)) : left;
    }

    /** Returns a right operand as matrices; shares. */
    public static StridedElements asColumns(StridedElements right) {
        return right.layout().rank() == 1 ? right.view(right.layout().withUnitAxis(1, 0)) : right;
    }

    /** Returns the shape of the product as matrices, also where an operand has rank 1. */
    public long[] shapeOfMatrices() {
        long[] shape = Arrays.copyOf(stack, stack.length + 2);
        shape[stack.length] = rows.length(rows.rank() - 2);
        shape[stack.length + 1] = columns.length(columns.rank() - 2);
        return shape;
    }

    private long[] shape() {
        long[] shape = shapeOfMatrices();
        if (right.layout().rank() == 1) {
            shape = Arrays.copyOf(shape, shape.length - 1);
        }
        if (left.layout().rank() == 1) {
            long last = shape[shape.length - 1];
            shape = Arrays.copyOf(shape, shape.length - 1);
            if (right.layout().rank() > 1) {
                shape[stack.length] = last;
            }
        }
        return shape;
    }

    /** Returns the product of operands of one dtype, on one device, in memory of its own. On {@code meta} nothing is computed. */
    public StridedElements result(StrideRule strides) {
        StridedElements product = StridedElements.allocate(left.codec().withDType(left.dtype()),
                Layout.contiguous(strides, shape()), left.device());
        if (product.hasMemory()) {
            long[] matrices = shapeOfMatrices();
            long[] pairs = Arrays.copyOf(matrices, matrices.length + 1);
            pairs[matrices.length] = sizeOfRow(rows);
            RowProducts.sum(OPERATION,
                    left.view(rows.withUnitAxis(rows.rank() - 1, 0).broadcastTo(OPERATION, pairs)),
                    right.view(columns.withUnitAxis(columns.rank() - 2, 0).broadcastTo(OPERATION, pairs)),
                    product.view(Layout.contiguous(strides, matrices)));
        }
        return product;
    }
}
