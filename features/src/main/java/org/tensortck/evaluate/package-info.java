/**
 * The execution of a scenario's code: the interfaces that every evaluator implements, and the failures that they
 * report.
 *
 * <p>The evaluators themselves are in other packages; this one uses none of them.
 */
@NullMarked
package org.tensortck.evaluate;

import org.jspecify.annotations.NullMarked;
