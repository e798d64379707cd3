/**
 * The capabilities of tensors only: {@code T} is the class of a library's tensors.
 *
 * <p>Each interface is a declaration of its own.
 */
@NullMarked
package org.tensortck.spi.tensor;

import org.jspecify.annotations.NullMarked;
