/** Runs real Python, in GraalPy, with modules {@code torch} and {@code numpy} that are façades over implementations. */
package org.tensortck.polyglot.python;
