/**
 * The parts of PyTorch that compute new elements: arithmetic, reductions, promotion, joining, repeating and rearranging.
 * Each public class is a capability; the two operands of one operation in
 * {@link org.tensortck.reference.torch.compute.TorchMath} are not for other packages.
 */
@NullMarked
package org.tensortck.reference.torch.compute;

import org.jspecify.annotations.NullMarked;
