/** What is shown by many repetitions, and in a process that may not survive it. */
package org.tensortck.stress;
