/**
 * The parts of NumPy whose results share memory: axes, shapes, pieces, windows, diagonals, broadcasts and parts of complex
 * arrays. Each class is a capability, and none writes elements.
 */
@NullMarked
package org.tensortck.reference.numpy.view;

import org.jspecify.annotations.NullMarked;
