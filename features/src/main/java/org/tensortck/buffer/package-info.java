/**
 * The buffers of Python that the notation has: {@code bytes}, {@code bytearray} and {@code memoryview}.
 *
 * <p>Their memory is outside the Java heap, so that a library can adopt it.
 */
@NullMarked
package org.tensortck.buffer;

import org.jspecify.annotations.NullMarked;
