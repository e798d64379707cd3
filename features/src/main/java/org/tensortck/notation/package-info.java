/**
 * The notation: the closed subset of Python in which the code of scenarios is written, its syntax tree, and an
 * interpreter that needs no Python. {@code spec/notation.md} describes the notation for people.
 */
package org.tensortck.notation;
