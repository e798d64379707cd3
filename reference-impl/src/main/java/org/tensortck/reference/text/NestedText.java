package org.tensortck.reference.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The brackets, separators and line breaks around printed elements, which PyTorch and NumPy share but for the rows. */
public final class NestedText {

    /** Writes the innermost brackets. */
    public interface Rows {

        /** Returns the text between consecutive brackets, on the line of the first one. */
        String separator();

        /** Returns the word for the items that are left out of a row. */
        String ellipsis();

        /**
         * Returns the words of one row, separated and broken into lines.
         *
         * @param column the column of the first word, which is that of the first word on every further line
         */
        String lines(List<String> words, int column);
    }

    private final SummarizedElements excerpt;
    private final Iterator<String> words;
    private final Rows rows;

    private NestedText(SummarizedElements excerpt, List<String> words, Rows rows) {
        this.excerpt = excerpt;
        this.words = words.iterator();
        this.rows = rows;
    }

    /**
     * Returns the text of all printed elements.
     *
     * @param words a text for each element of the excerpt
     * @param column the column of the outermost bracket
     */
    public static String of(SummarizedElements excerpt, List<String> words, int column, Rows rows) {
        return new NestedText(excerpt, words, rows).nested(0, column);
    }

    private String nested(int dimension, int column) {
        if (dimension == excerpt.rank()) {
            return words.next();
        }
        boolean row = dimension == excerpt.rank() - 1;
        List<String> parts = new ArrayList<>();
        for (int item = 0; item < excerpt.itemCount(dimension); item++) {
            if (excerpt.isCut(dimension) && item == excerpt.edgeItems()) {
                parts.add(row ? rows.ellipsis() : "...");
            }
            parts.add(nested(dimension + 1, column + 1));
        }
        return "[" + (row ? rows.lines(parts, column + 1) : stacked(parts, dimension, column + 1)) + "]";
    }

    private String stacked(List<String> parts, int dimension, int column) {
        String lineBreaks = "\n".repeat(excerpt.rank() - dimension - 1);
        return String.join(rows.separator() + lineBreaks + " ".repeat(column), parts);
    }
}
