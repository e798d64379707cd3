/**
 * What is shown by many repetitions, and in a process that may not survive it.
 *
 * <p>No other room uses it; tests start its processes.
 */
@NullMarked
package org.tensortck.stress;

import org.jspecify.annotations.NullMarked;
