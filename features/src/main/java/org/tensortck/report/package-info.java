/**
 * Writes the results of a run: a line of JSON for each case, a summary, and a page for readers.
 *
 * <p>It changes no verdict. Other packages use {@code RunReport}; the form of a page is internal.
 */
@NullMarked
package org.tensortck.report;

import org.jspecify.annotations.NullMarked;
