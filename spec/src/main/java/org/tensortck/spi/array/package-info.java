/**
 * The capabilities of arrays only: {@code A} is the class of a library's arrays.
 *
 * <p>Each interface is a declaration of its own.
 */
@NullMarked
package org.tensortck.spi.array;

import org.jspecify.annotations.NullMarked;
