/**
 * Python's own values and rules: numbers, operators, texts, lists and slices.
 *
 * <p>It knows no syntax tree and no tensors.
 */
@NullMarked
package org.tensortck.notation.python;

import org.jspecify.annotations.NullMarked;
