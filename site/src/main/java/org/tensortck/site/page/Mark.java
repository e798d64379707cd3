package org.tensortck.site.page;

import org.tensortck.verdict.Verdict;

/** The sign of a verdict in a table: a class for its colour, and a symbol that needs no colour. */
final class Mark {
    private Mark() {}

    /** Returns the class of the elements that show a verdict. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "p";
            case FAILED, HUNG, CRASHED -> "f";
            case BLOCKED -> "b";
            case WAIVED -> "w";
            case DEVIATES -> "d";
            case UNSUPPORTED -> "u";
        };
    }

    /** Returns the symbol of a verdict. */
    static String symbol(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case HUNG -> "…";
            case CRASHED -> "‼";
            case BLOCKED -> "⊘";
            case WAIVED -> "~";
            case DEVIATES -> "≠";
            case UNSUPPORTED -> "–";
        };
    }
}
