package org.tensortck.reference.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;

/**
 * An index with index arrays or masks, divided item by item: into items that make a view, and indices along some axes
 * of that view.
 */
public final class AdvancedIndex {
    private static final Index.Range ALL = new Index.Range(OptionalLong.empty(), OptionalLong.empty(),
            OptionalLong.empty());

    private final Layout source;
    private final IndexRule rule;
    private final List<Index> view = new ArrayList<>();
    private final List<GatherPlan.Axis> picked = new ArrayList<>();
    private int sourceAxis;
    private int axis;
    private boolean together = true;
    private boolean restSincePick;

    private AdvancedIndex(Layout source, IndexRule rule) {
        this.source = source;
        this.rule = rule;
    }

    /** Returns whether there are objects in an index. */
    public static boolean is(List<Index> index) {
        return index.stream().anyMatch(Index.Advanced.class::isInstance);
    }

    /**
     * Takes an index apart.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX}, {@link ErrorKind#SHAPE_MISMATCH} or
     *     {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    public static AdvancedIndex of(List<Index> index, Layout source, IndexRule rule) {
        AdvancedIndex parts = new AdvancedIndex(source, rule);
        int named = index.stream().mapToInt(parts::namedAxes).sum();
        if (named > source.rank()) {
            throw Layout.outOfRange(named + " indices for " + source.rank() + " dimensions");
        }
        index.forEach(item -> parts.add(item, source.rank() - named));
        return parts;
    }

    private int namedAxes(Index item) {
        return switch (item) {
            case Index.At _,Index.Range _ -> 1;
            case Index.NewDimension _,Index.Rest _ -> 0;
            case Index.Advanced object -> {
                StridedElements indices = IndexRule.elements(object);
                rule.check("index", indices);
                IntegerIndices.checkSingle("index", indices);
                yield rule.isMask(indices.dtype()) ? indices.layout().rank() : 1;
            }
        };
    }

    /** Returns the items that make the view. */
    public List<Index> view() {
        return view;
    }

    /** Returns the plan of the elements that are selected from the view. */
    public GatherPlan plan(Layout viewed) {
        GatherPlan plan = GatherPlan.along("index", viewed, picked, together);
        return rule.looksForNothing() ? plan : plan.lenient();
    }

    private void add(Index item, int restAxes) {
        switch (item) {
            case Index.At at when rule.broadcastsPositions() -> pickSingle(at.position());
            case Index.At at -> {
                view.add(at);
                sourceAxis++;
            }
            case Index.Range range -> {
                view.add(range);
                sourceAxis++;
                axis++;
            }
            case Index.NewDimension added -> {
                view.add(added);
                axis++;
            }
            case Index.Rest rest -> {
                view.add(rest);
                sourceAxis += restAxes;
                axis += restAxes;
                restSincePick = true;
            }
            case Index.Advanced object -> add(IndexRule.elements(object));
        }
    }

    private void add(StridedElements indices) {
        if (!rule.isMask(indices.dtype())) {
            IntegerIndices positions = IntegerIndices.of("index", indices);
            if (indices.layout().rank() == 0) {
                pickSingle(positions.at(0));
            } else {
                pick(ALL, positions);
            }
        } else if (indices.layout().rank() == 0) {
            pick(new Index.NewDimension(), IntegerIndices.ofBool(indices.truths("index")[0]));
        } else {
            addMask(indices);
        }
    }

    private void addMask(StridedElements mask) {
        long[] masked = Arrays.copyOfRange(source.shape(), sourceAxis, sourceAxis + mask.layout().rank());
        if (!rule.fits(mask.shape(), masked)) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "index: a mask of shape " + Arrays.toString(mask.shape()) + " is not for axes of lengths "
                            + Arrays.toString(masked));
        }
        IntegerIndices.whereNotZero("index", mask).forEach(positions -> pick(ALL, positions));
    }

    /**
     * Selects one part of an axis, and then the only index of a new axis of size 1 in its place. The view is thus
     * refused if the index is out of range.
     */
    private void pickSingle(long position) {
        view.add(new Index.At(position));
        sourceAxis++;
        pick(new Index.NewDimension(), IntegerIndices.ONLY);
    }

    private void pick(Index item, IntegerIndices positions) {
        boolean follows = picked.isEmpty() || (picked.getLast().axis() == axis - 1
                && !(restSincePick && rule.broadcastsPositions()));
        together &= follows;
        restSincePick = false;
        picked.add(new GatherPlan.Axis(axis++, positions));
        view.add(item);
        sourceAxis += item instanceof Index.Range ? 1 : 0;
    }
}
