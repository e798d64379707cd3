/**
 * The results of cases: the verdicts, and the results of a run so far.
 *
 * <p>Only {@code steps} and {@code run} give verdicts; reports read them.
 */
@NullMarked
package org.tensortck.verdict;

import org.jspecify.annotations.NullMarked;
