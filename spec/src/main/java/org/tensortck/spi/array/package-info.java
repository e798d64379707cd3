/**
 * The capabilities that only arrays have: {@code A} is the class of a library's arrays.
 *
 * <p>Each interface is declared separately.
 */
@NullMarked
package org.tensortck.spi.array;

import org.jspecify.annotations.NullMarked;
