/**
 * The parts of PyTorch that select by index and mask, read or write: brackets, gathering, filling and {@code where}. What
 * an index means is decided in the shared {@code index} package; here stand only PyTorch's checks and their order.
 */
@NullMarked
package org.tensortck.reference.torch.index;

import org.jspecify.annotations.NullMarked;
