package org.tensortck.verdict;

import org.tensortck.suite.Requirement;

/**
 * What became of the example of a requirement.
 *
 * @param of the requirement
 * @param verdict whether it passed
 * @param detail what was seen instead of what it says; empty where it passed
 */
public record ExampleResult(Requirement of, Verdict verdict, String detail) {}
