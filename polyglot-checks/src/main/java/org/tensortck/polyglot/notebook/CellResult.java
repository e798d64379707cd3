package org.tensortck.polyglot.notebook;

import java.util.List;

/**
 * The result of one cell.
 *
 * @param cell the cell with its recorded outputs
 * @param verdict the comparison of its outputs with the recorded ones
 * @param outputs its outputs in this run
 * @param message the reason why the verdict is {@link Verdict#UNSUPPORTED} or {@link Verdict#FAILED}; empty otherwise
 */
public record CellResult(CodeCell cell, Verdict verdict, List<Output> outputs, String message) {

    /** The comparison of the outputs of a cell with the recorded ones. */
    public enum Verdict {
        /** Every byte is the same. */
        SAME,
        /** It ran, and its outputs differ. */
        DIFFERENT,
        /** It uses a part of the libraries that the façades or the implementation lack. */
        UNSUPPORTED,
        /** It failed where the recorded run did not, or did not use the random numbers given to it. */
        FAILED
    }

    public CellResult {
        outputs = List.copyOf(outputs);
    }
}
