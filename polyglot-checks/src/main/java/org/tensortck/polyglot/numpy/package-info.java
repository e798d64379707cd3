/**
 * The real NumPy as an implementation of arrays, embedded in this process.
 *
 * <p>{@link org.tensortck.polyglot.numpy.NumPyArrays} is what the suite sees. Beneath it, Python functions put each
 * question to NumPy; {@code PythonModule} calls its functions; {@code PythonArguments} and {@code PythonResults} turn
 * Java values into Python objects and back; {@code PythonApi} is libpython itself. JavaCPP only unpacks the libraries.
 */
package org.tensortck.polyglot.numpy;
