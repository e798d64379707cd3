/** Writes what a run found: a line of JSON for each case, a summary, and a page that people read. */
package org.tensortck.report;
