package org.tensortck.reference.torch.view;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.layout.Layout;
import org.tensortck.spi.value.Index;

/**
 * The names that PyTorch gives to the functions which make views.
 *
 * <p>Source: the type names of {@code grad_fn}, observed on PyTorch 2.13.
 */
public final class ViewFunctions {
    public static final String PERMUTE = "PermuteBackward0";
    public static final String TRANSPOSE = "TransposeBackward0";
    public static final String ALIAS = "AliasBackward0";
    public static final String VIEW = "ViewBackward0";
    public static final String RESHAPE_ALIAS = "ReshapeAliasBackward0";
    public static final String EXPAND = "ExpandBackward0";
    public static final String UNSQUEEZE = "UnsqueezeBackward0";
    public static final String RANGE = "SliceBackward0";
    public static final String POSITION = "SelectBackward0";

    private ViewFunctions() {}

    /** Returns the name of the function that selects an index. */
    public static String of(List<Index> index, Layout layout) {
        boolean onlyRange = index.size() == 1 && index.getFirst() instanceof Index.Range;
        return onlyRange ? RANGE : last(index, layout).orElse(ALIAS);
    }

    /** Returns whether an index selects everything, in a way that PyTorch sees without looking for it. */
    public static boolean selectsWhole(List<Index> index, Layout layout) {
        return last(index, layout).isEmpty();
    }

    /** Returns the function for the last item that selects less than everything, for such items are applied in turn. */
    private static Optional<String> last(List<Index> index, Layout layout) {
        Optional<String> function = Optional.empty();
        int axis = 0;
        for (Index item : index) {
            switch (item) {
                case Index.At _ -> {
                    function = Optional.of(POSITION);
                    axis++;
                }
                case Index.Range range -> {
                    function = isWhole(range, layout.length(axis++)) ? function : Optional.of(RANGE);
                }
                case Index.NewDimension _ -> function = Optional.of(UNSQUEEZE);
                case Index.Rest _ -> axis += layout.rank() - named(index);
                case Index.Advanced _ -> throw new IllegalArgumentException("index: an object makes no view");
            }
        }
        return function;
    }

    private static boolean isWhole(Index.Range range, long length) {
        return range.start().orElse(0) == 0 && range.stop().orElse(length) >= length && range.step().orElse(1) == 1;
    }

    private static int named(List<Index> index) {
        return (int) index.stream().filter(item -> item instanceof Index.At || item instanceof Index.Range).count();
    }
}
