/**
 * The capabilities of the graph: gradients, their modes, and the version counters of tensors.
 *
 * <p>Each interface is declared separately.
 */
@NullMarked
package org.tensortck.spi.graph;

import org.jspecify.annotations.NullMarked;
