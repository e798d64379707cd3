/**
 * The parts of NumPy that say where memory comes from and goes to: creation, prototypes, conversions, buffers, DLPack, byte
 * order, ownership and flags. Each class is a capability, and none keeps memory of its own.
 */
@NullMarked
package org.tensortck.reference.numpy.memory;

import org.jspecify.annotations.NullMarked;
