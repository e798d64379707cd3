/**
 * CPython inside this process: {@code PythonApi} is libpython itself, {@code PythonModule} calls functions of a Python file,
 * {@code PythonArguments} and {@code PythonResults} turn Java values into Python objects and back.
 *
 * <p>It knows no NumPy. Who calls it holds {@code Gil}; a {@code PythonObject} is given back when it is collected.
 */
@NullMarked
package org.tensortck.polyglot.cpython;

import org.jspecify.annotations.NullMarked;
