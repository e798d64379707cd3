/**
 * Writes what a run found: a line of JSON for each case, a summary, and a page that people read.
 *
 * <p>It changes no verdict: {@code RunReport} is the way in, and the form of a page is not for other rooms.
 */
@NullMarked
package org.tensortck.report;

import org.jspecify.annotations.NullMarked;
