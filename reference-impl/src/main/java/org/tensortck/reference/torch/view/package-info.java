/**
 * The parts of PyTorch whose results share memory: axes, shapes, pieces, windows, diagonals, broadcasts and parts of complex
 * tensors. Each class is a capability; others use only the layouts that its static methods return.
 */
@NullMarked
package org.tensortck.reference.torch.view;

import org.jspecify.annotations.NullMarked;
