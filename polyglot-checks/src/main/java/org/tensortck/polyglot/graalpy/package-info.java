/**
 * GraalPy as a {@code PythonRuntime}, and as an evaluator of scenarios. Both libraries are façades there.
 *
 * <p>Polyglot values are internal to this package.
 */
@NullMarked
package org.tensortck.polyglot.graalpy;

import org.jspecify.annotations.NullMarked;
