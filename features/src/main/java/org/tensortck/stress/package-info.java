/** What is shown by many repetitions, and in a process that may not survive it. */
@NullMarked
package org.tensortck.stress;

import org.jspecify.annotations.NullMarked;
