/**
 * Annotations that say how Python calls a method of the SPI; the suite's vocabulary is derived from them.
 *
 * <p>An implementation does not need them.
 */
@NullMarked
package org.tensortck.spi.python;

import org.jspecify.annotations.NullMarked;
