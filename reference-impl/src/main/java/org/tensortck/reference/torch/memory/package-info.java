/**
 * The parts of PyTorch that say where memory comes from and goes to: creation, prototypes, conversions, buffers, DLPack,
 * devices, casts and storages. Each class is a capability, and none keeps memory of its own.
 */
@NullMarked
package org.tensortck.reference.torch.memory;

import org.jspecify.annotations.NullMarked;
