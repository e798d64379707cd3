/**
 * The capabilities that tensors and arrays have: {@code X} is the class of a library's tensors or arrays.
 *
 * <p>Each interface is declared separately.
 */
package org.tensortck.spi.common;
