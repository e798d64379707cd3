/**
 * The real NumPy as an implementation of arrays, embedded in this process.
 *
 * <p>The suite uses {@link org.tensortck.polyglot.numpy.NumPyArrays}, which calls Python functions through
 * {@code cpython}; these call NumPy. JavaCPP only unpacks the libraries.
 */
@NullMarked
package org.tensortck.polyglot.numpy;

import org.jspecify.annotations.NullMarked;
