/**
 * Recorded runs of all cases on the real PyTorch and NumPy: they show that what a scenario says is true.
 *
 * <p>The command {@code registers} writes them; they are never edited by hand.
 */
@NullMarked
package org.tensortck.evidence;

import org.jspecify.annotations.NullMarked;
