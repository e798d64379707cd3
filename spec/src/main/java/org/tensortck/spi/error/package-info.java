/**
 * Refusals: the kinds of error, the exception that carries one, and the kinds of PyTorch's and NumPy's exceptions.
 *
 * <p>It knows nothing else of the SPI.
 */
@NullMarked
package org.tensortck.spi.error;

import org.jspecify.annotations.NullMarked;
