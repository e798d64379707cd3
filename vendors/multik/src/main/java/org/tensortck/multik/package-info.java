/**
 * The arrays of Multik as an implementation of the SPI. An object of the SPI is an {@code NDArray}, or the number that the library
 * returns for a single element: it has no arrays of rank 0.
 */
@NullMarked
package org.tensortck.multik;

import org.jspecify.annotations.NullMarked;
