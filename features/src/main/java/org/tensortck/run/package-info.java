/** Runs the cases of a suite with an evaluator and says what became of each. */
@NullMarked
package org.tensortck.run;

import org.jspecify.annotations.NullMarked;
