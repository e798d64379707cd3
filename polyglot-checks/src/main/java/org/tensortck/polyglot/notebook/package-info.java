/**
 * Runs Jupyter notebooks over implementations and compares their outputs with the recorded ones.
 *
 * <p>It runs them through {@code python}. Only the command line uses it.
 */
@NullMarked
package org.tensortck.polyglot.notebook;

import org.jspecify.annotations.NullMarked;
