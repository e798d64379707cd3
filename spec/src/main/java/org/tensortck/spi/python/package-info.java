/**
 * Annotations with the Python signatures of the methods of the SPI; the suite derives its vocabulary from them.
 *
 * <p>An implementation does not need them.
 */
@NullMarked
package org.tensortck.spi.python;

import org.jspecify.annotations.NullMarked;
