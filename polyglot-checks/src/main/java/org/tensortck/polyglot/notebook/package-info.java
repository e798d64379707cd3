/**
 * Runs Jupyter notebooks over implementations and compares what they put out with what was recorded in them.
 *
 * <p>It runs them through {@code python}, and nothing else uses it but the command line.
 */
@NullMarked
package org.tensortck.polyglot.notebook;

import org.jspecify.annotations.NullMarked;
