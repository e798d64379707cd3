/**
 * Runs the cases of a suite with an evaluator and gives each its verdict.
 *
 * <p>Other packages use {@code TckRun}; the glue to Cucumber is internal.
 */
@NullMarked
package org.tensortck.run;

import org.jspecify.annotations.NullMarked;
