/** Writes what a run found: a line of JSON for each case, a summary, and a page that people read. */
@NullMarked
package org.tensortck.report;

import org.jspecify.annotations.NullMarked;
