/**
 * The parts of NumPy that select by index and mask, read or write: brackets, taking, putting and {@code where}. The
 * shared {@code index} package resolves an index; this package has only NumPy's checks and their order.
 */
@NullMarked
package org.tensortck.reference.numpy.index;

import org.jspecify.annotations.NullMarked;
