/**
 * How long operations on many elements take, on one thread: those of the reference, and the same ones of NumPy in this
 * process. {@link org.tensortck.benchmarks.BenchmarksMain} runs all of them and prints the ratios.
 */
@NullMarked
package org.tensortck.benchmarks;

import org.jspecify.annotations.NullMarked;
