/** Runs the cases of a suite with an evaluator and says what became of each. */
package org.tensortck.run;
