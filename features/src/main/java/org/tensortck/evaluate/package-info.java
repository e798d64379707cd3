/** How a scenario's code is executed: the interfaces that every evaluator meets, and the failures that they report. */
@NullMarked
package org.tensortck.evaluate;

import org.jspecify.annotations.NullMarked;
