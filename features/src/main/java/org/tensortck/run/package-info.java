/**
 * Runs the cases of a suite with an evaluator and says what became of each.
 *
 * <p>{@code TckRun} is the way in; the glue to Cucumber stays in here.
 */
@NullMarked
package org.tensortck.run;

import org.jspecify.annotations.NullMarked;
