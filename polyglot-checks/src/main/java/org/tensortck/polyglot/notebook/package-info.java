/** Runs Jupyter notebooks over implementations and compares what they put out with what was recorded in them. */
@NullMarked
package org.tensortck.polyglot.notebook;

import org.jspecify.annotations.NullMarked;
