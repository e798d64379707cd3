/**
 * Refusals and warnings: their kinds, the exception that carries a kind, and the kinds of PyTorch's and NumPy's exceptions and
 * warnings.
 *
 * <p>This package depends on nothing else in the SPI.
 */
@NullMarked
package org.tensortck.spi.error;

import org.jspecify.annotations.NullMarked;
