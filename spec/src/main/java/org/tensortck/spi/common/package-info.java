/**
 * The capabilities that tensors and arrays have: {@code X} is the class of a library's tensors or arrays.
 *
 * <p>Each interface is declared separately.
 */
@NullMarked
package org.tensortck.spi.common;

import org.jspecify.annotations.NullMarked;
