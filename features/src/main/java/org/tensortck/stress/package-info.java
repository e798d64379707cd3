/**
 * Programs that show faults by many repetitions, in a process that a fault may end.
 *
 * <p>No other package uses this one; tests start its processes.
 */
@NullMarked
package org.tensortck.stress;

import org.jspecify.annotations.NullMarked;
