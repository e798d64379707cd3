/** Runs real Python, in GraalPy, with modules {@code torch} and {@code numpy} that are façades over implementations. */
@NullMarked
package org.tensortck.polyglot.python;

import org.jspecify.annotations.NullMarked;
