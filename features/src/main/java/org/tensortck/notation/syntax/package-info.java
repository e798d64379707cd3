/**
 * The notation, the closed subset of Python in which the code of scenarios is written: its grammar, its syntax tree and its
 * parser, signatures of functions included. {@code spec/notation.md} describes it for people.
 *
 * <p>The builders behind {@code NotationParser} are its own affair.
 */
@NullMarked
package org.tensortck.notation.syntax;

import org.jspecify.annotations.NullMarked;
