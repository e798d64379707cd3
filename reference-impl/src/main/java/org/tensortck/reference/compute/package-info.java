/**
 * New elements from old ones: arithmetic, comparison, reductions, {@code where}, concatenation, rearranging and number
 * sequences. Kernels compute rows of primitive values and know no memory. The libraries choose dtypes, strides and an
 * {@link org.tensortck.reference.compute.ArithmeticRule}; nothing else here depends on the library.
 */
@NullMarked
package org.tensortck.reference.compute;

import org.jspecify.annotations.NullMarked;
