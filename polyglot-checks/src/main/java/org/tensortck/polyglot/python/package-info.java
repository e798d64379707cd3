/**
 * Runs real Python, in GraalPy, with modules {@code torch} and {@code numpy} that are façades over implementations.
 *
 * <p>Polyglot values are internal: other packages use {@code Evaluator} and {@code PythonScript}.
 */
@NullMarked
package org.tensortck.polyglot.python;

import org.jspecify.annotations.NullMarked;
