/**
 * How a scenario's code is executed: the interfaces that every evaluator meets, and the failures that they report.
 *
 * <p>The evaluators themselves are in other rooms; this one knows none of them.
 */
@NullMarked
package org.tensortck.evaluate;

import org.jspecify.annotations.NullMarked;
