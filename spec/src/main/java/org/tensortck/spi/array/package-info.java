/**
 * The capabilities of arrays only: {@code A} is the class of a library's arrays.
 *
 * <p>Each interface is a declaration of its own.
 */
package org.tensortck.spi.array;
