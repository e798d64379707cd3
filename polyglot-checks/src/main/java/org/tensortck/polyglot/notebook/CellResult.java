package org.tensortck.polyglot.notebook;

import java.util.List;

/**
 * What became of one cell.
 *
 * @param cell the cell with its recorded outputs
 * @param verdict how the outputs compare
 * @param outputs what it put out here
 * @param message why the verdict is {@link Verdict#UNSUPPORTED} or {@link Verdict#FAILED}; empty otherwise
 */
public record CellResult(CodeCell cell, Verdict verdict, List<Output> outputs, String message) {

    /** How what a cell put out here compares with what was recorded. */
    public enum Verdict {
        /** Every byte is the same. */
        SAME,
        /** It ran, and put out something else. */
        DIFFERENT,
        /** It uses what the façades or the implementation do not have. */
        UNSUPPORTED,
        /** It failed where the recorded run did not, or did not use the random numbers given to it. */
        FAILED
    }

    public CellResult {
        outputs = List.copyOf(outputs);
    }
}
