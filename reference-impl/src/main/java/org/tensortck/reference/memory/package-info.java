/**
 * Storages and the strided elements in them: allocation, copies with casts, sharing, overlap and resizing. Only
 * {@link org.tensortck.reference.memory.Storage} allocates, and outside this package nothing holds a segment of it.
 */
@NullMarked
package org.tensortck.reference.memory;

import org.jspecify.annotations.NullMarked;
