/**
 * The capabilities of tensors and of arrays: {@code X} is the class of the objects of either.
 *
 * <p>Each interface is a declaration of its own.
 */
@NullMarked
package org.tensortck.spi.common;

import org.jspecify.annotations.NullMarked;
