/**
 * Recorded runs of all cases on the real PyTorch and NumPy. They show that the expected results of scenarios are true.
 *
 * <p>The command {@code registers} writes them; they are never edited by hand.
 */
@NullMarked
package org.tensortck.evidence;

import org.jspecify.annotations.NullMarked;
