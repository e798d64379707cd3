/**
 * The one table of functions that scenarios may call, which the Java interpreter, the GraalPy façade and the worker protocol
 * all read, and the caller that carries them out on libraries in this JVM.
 *
 * <p>How a function is carried out is in {@code function} (written out) and {@code binding} (derived from the SPI).
 */
@NullMarked
package org.tensortck.vocabulary;

import org.jspecify.annotations.NullMarked;
