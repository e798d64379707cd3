/** What became of a case: the verdicts, and the results of a run so far. */
package org.tensortck.verdict;
