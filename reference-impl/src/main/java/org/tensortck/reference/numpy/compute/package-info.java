/**
 * The parts of NumPy that compute new elements: arithmetic, reductions, promotion, joining, repeating and rearranging. Each
 * public class is a capability; {@code NumPyMath}, the two operands of one operation, is not for other packages.
 */
@NullMarked
package org.tensortck.reference.numpy.compute;

import org.jspecify.annotations.NullMarked;
