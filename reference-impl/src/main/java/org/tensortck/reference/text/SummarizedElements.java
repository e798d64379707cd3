package org.tensortck.reference.text;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.reference.element.Elements;
import org.tensortck.spi.value.Scalar;

/**
 * The elements that are printed: all of them, or only the corners of a large tensor or array.
 *
 * <p>Where it is summarized, a dimension that is longer than both edges together shows its first and last items only.
 * Each element is read once, so that the chosen format and the printed numbers agree.
 */
public final class SummarizedElements {
    private final long[] shape;
    private final boolean summarized;
    private final int edgeItems;
    private final List<Scalar> scalars;

    /**
     * @param threshold the number of elements above which only corners are printed
     * @param edgeItems the number of items at either end of a dimension that is cut; the last item is there where it is 0
     */
    public SummarizedElements(Elements elements, double threshold, int edgeItems) {
        this.shape = elements.shape();
        this.summarized = size(shape) > threshold;
        this.edgeItems = edgeItems;
        List<Scalar> read = new ArrayList<>();
        read(elements, new long[shape.length], 0, read);
        this.scalars = List.copyOf(read);
    }

    /** Returns the number of elements of a shape. */
    public static long size(long[] shape) {
        long size = 1;
        for (long length : shape) {
            if (length == 0) {
                return 0;
            }
            size = Math.multiplyExact(size, length);
        }
        return size;
    }

    private void read(Elements elements, long[] position, int dimension, List<Scalar> read) {
        if (dimension == shape.length) {
            read.add(elements.at(position.clone()));
            return;
        }
        for (int item = 0; item < itemCount(dimension); item++) {
            boolean atEnd = isCut(dimension) && item >= edgeItems;
            position[dimension] = atEnd ? shape[dimension] - itemCount(dimension) + item : item;
            read(elements, position, dimension + 1, read);
        }
    }

    public int rank() {
        return shape.length;
    }

    boolean isSummarized() {
        return summarized;
    }

    /** Returns whether items in the middle of the dimension are left out. */
    boolean isCut(int dimension) {
        return summarized && shape[dimension] > 2L * edgeItems;
    }

    /** Returns the number of items at the beginning of a dimension that is cut. */
    int edgeItems() {
        return edgeItems;
    }

    /** Returns the number of items of the dimension that are printed. */
    int itemCount(int dimension) {
        return isCut(dimension) ? edgeItems + Math.max(1, edgeItems) : Math.toIntExact(shape[dimension]);
    }

    /** Returns the printed elements in row-major order. */
    public List<Scalar> scalars() {
        return scalars;
    }
}
