/**
 * Refusals: the kinds of error, the exception that carries one, and the kinds of PyTorch's and NumPy's exceptions.
 *
 * <p>This package depends on nothing else in the SPI.
 */
@NullMarked
package org.tensortck.spi.error;

import org.jspecify.annotations.NullMarked;
