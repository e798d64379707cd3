/**
 * The capabilities that only tensors have: {@code T} is the class of a library's tensors.
 *
 * <p>Each interface is declared separately.
 */
@NullMarked
package org.tensortck.spi.tensor;

import org.jspecify.annotations.NullMarked;
