/**
 * Draws the memory that the named tensors and arrays of a scenario see, from the run itself: their addresses, strides and
 * elements as a library gives them while the scenario is executed.
 *
 * <p>A recorder observes the objects after each statement; a model puts those over the same memory together, without
 * addresses, and is drawn as SVG. A library declares {@code MemoryExport} for it; else the case has a reason in place of
 * pictures.
 */
@NullMarked
package org.tensortck.picture;

import org.jspecify.annotations.NullMarked;
