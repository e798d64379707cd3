/**
 * NumPy's choices of dtypes, casts and sequences of numbers, as functions of dtypes and numbers alone. It knows no
 * array. All differences between versions are in {@link org.tensortck.reference.numpy.rule.NumPyProfile}.
 */
@NullMarked
package org.tensortck.reference.numpy.rule;

import org.jspecify.annotations.NullMarked;
