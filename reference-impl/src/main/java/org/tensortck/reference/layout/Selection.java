package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.List;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;

/** The walk of an index over the axes of a layout, item by item, which gives the layout of the selection. */
final class Selection {
    private final Layout source;
    private final List<Index> index;
    private final StrideRule rule;
    private final long[] shape;
    private final long[] strides;
    private long offset;
    private int sourceAxis;
    private int axis;

    Selection(Layout source, List<Index> index, StrideRule rule) {
        this.source = source;
        this.index = index;
        this.rule = rule;
        this.offset = source.offset();
        int rank = source.rank() + count(Index.NewDimension.class);
        this.shape = new long[rank];
        this.strides = new long[rank];
    }

    /** Returns the layout of the selection. */
    Layout result() {
        int named = count(Index.At.class) + count(Index.Range.class);
        if (named > source.rank()) {
            throw Layout.outOfRange(named + " indices for " + source.rank() + " dimensions");
        }
        // Note: PyTorch takes a second ellipsis in some places; it selects nothing more there.
        if (count(Index.Rest.class) > 1) {
            throw new TensorException(ErrorKind.INVALID_INDEX, "index: there is more than one ellipsis");
        }
        for (Index item : index) {
            switch (item) {
                case Index.At at -> selectPosition(at.position());
                case Index.Range range -> selectRange(ClippedSlice.of(range, source.length(sourceAxis)));
                case Index.NewDimension _ -> addAxis();
                case Index.Rest _ -> keepAxes(source.rank() - named);
                case Index.Advanced _ -> throw new IllegalArgumentException("index: an object makes no view");
            }
        }
        keepAxes(source.rank() - sourceAxis);
        return Layout.of(Arrays.copyOf(shape, axis), Arrays.copyOf(strides, axis), offset);
    }

    private int count(Class<? extends Index> kind) {
        return (int) index.stream().filter(kind::isInstance).count();
    }

    private void selectPosition(long position) {
        long length = source.length(sourceAxis);
        if (position < -length || position >= length) {
            throw Layout
                    .outOfRange("position " + position + " lies outside axis " + sourceAxis + " of length " + length);
        }
        offset += (position < 0 ? position + length : position) * source.stride(sourceAxis);
        sourceAxis++;
    }

    private void selectRange(ClippedSlice range) {
        long stride = source.stride(sourceAxis++);
        if (range.length() > 0 || rule.keepsEmptyRange()) {
            offset += range.start() * stride;
            stride *= range.step();
        }
        append(range.length(), stride);
    }

    private void addAxis() {
        boolean last = sourceAxis == source.rank();
        append(1, last ? rule.newLastAxis() : rule.newAxis(source.length(sourceAxis), source.stride(sourceAxis)));
    }

    private void keepAxes(int axes) {
        for (int kept = 0; kept < axes; kept++) {
            append(source.length(sourceAxis), source.stride(sourceAxis));
            sourceAxis++;
        }
    }

    private void append(long length, long stride) {
        shape[axis] = length;
        strides[axis] = stride;
        axis++;
    }
}
