/**
 * The parts of PyTorch that select by index and mask, read or write: brackets, gathering, filling and {@code where}.
 * The shared {@code index} package resolves an index; this package has only PyTorch's checks and their order.
 */
@NullMarked
package org.tensortck.reference.torch.index;

import org.jspecify.annotations.NullMarked;
