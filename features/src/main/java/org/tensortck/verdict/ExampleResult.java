package org.tensortck.verdict;

import org.tensortck.suite.Requirement;

/**
 * The result of the example of a requirement.
 *
 * @param of the requirement
 * @param verdict whether it passed
 * @param detail the observed outcome, if it is not the stated one; empty if it passed
 */
public record ExampleResult(Requirement of, Verdict verdict, String detail) {}
