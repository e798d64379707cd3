/**
 * The real NumPy as an implementation of arrays, embedded in this process.
 *
 * <p>{@link org.tensortck.polyglot.numpy.NumPyArrays} is what the suite sees. Beneath it, Python functions put each question
 * to NumPy, through {@code cpython}. JavaCPP only unpacks the libraries.
 */
@NullMarked
package org.tensortck.polyglot.numpy;

import org.jspecify.annotations.NullMarked;
