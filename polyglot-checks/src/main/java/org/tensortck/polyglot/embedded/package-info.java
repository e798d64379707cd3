/**
 * The embedded CPython as a {@code PythonRuntime}, and as an evaluator of scenarios: the real NumPy beside a façade of
 * {@code torch}.
 */
@NullMarked
package org.tensortck.polyglot.embedded;

import org.jspecify.annotations.NullMarked;
