/**
 * Storages and the strided elements in them: allocation, copies with casts, sharing, overlap and resizing; and the walks in
 * which operations reach elements, all operands together and in rows: {@link org.tensortck.reference.memory.RowMap},
 * {@link org.tensortck.reference.memory.RowFold}, {@link org.tensortck.reference.memory.RowChoice} and
 * {@link org.tensortck.reference.memory.PickedMoves}. Only {@link org.tensortck.reference.memory.Storage} allocates, and
 * outside this package nothing holds a segment of it.
 */
@NullMarked
package org.tensortck.reference.memory;

import org.jspecify.annotations.NullMarked;
