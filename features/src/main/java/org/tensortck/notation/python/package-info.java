/**
 * Python's own values and rules: numbers, operators, texts, lists and slices.
 *
 * <p>It knows no syntax tree and no tensors.
 */
package org.tensortck.notation.python;
