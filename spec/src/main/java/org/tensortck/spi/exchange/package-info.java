/**
 * The capabilities by which memory reaches another library: shared memory, buffers, DLPack, NumPy's array interface.
 *
 * <p>Each interface is declared separately.
 */
@NullMarked
package org.tensortck.spi.exchange;

import org.jspecify.annotations.NullMarked;
