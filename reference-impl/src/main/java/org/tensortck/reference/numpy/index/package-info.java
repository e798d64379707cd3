/**
 * The parts of NumPy that select by index and mask, read or write: brackets, taking, putting and {@code where}. What an
 * index means is decided in the shared {@code index} package; here stand only NumPy's checks and their order.
 */
@NullMarked
package org.tensortck.reference.numpy.index;

import org.jspecify.annotations.NullMarked;
