package org.tensortck.polyglot.differential;

import java.util.List;

/**
 * A statement that was executed.
 *
 * @param code the statement
 * @param choices what it was made from
 * @param refused whether NumPy refused it
 */
record Step(String code, List<Integer> choices, boolean refused) {}
