package org.tensortck.polyglot.differential;

import java.util.List;

/**
 * A program whose last statement shows a difference.
 *
 * @param program the program
 * @param expected what is seen after it with the real NumPy
 * @param actual what is seen after it with the arrays under test
 */
record Difference(List<Step> program, Outcome expected, Outcome actual) {

    /** Returns the choices that the program was made from. */
    List<List<Integer>> choices() {
        return program.stream().map(Step::choices).toList();
    }
}
