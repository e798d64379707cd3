/** What became of a case: the verdicts, and the results of a run so far. */
@NullMarked
package org.tensortck.verdict;

import org.jspecify.annotations.NullMarked;
