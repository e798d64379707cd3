/**
 * NumPy's choices of dtypes, casts and sequences of numbers, as functions of dtypes and numbers alone. It knows no array;
 * what differs between versions is in {@link org.tensortck.reference.numpy.rule.NumPyProfile} and nowhere else.
 */
@NullMarked
package org.tensortck.reference.numpy.rule;

import org.jspecify.annotations.NullMarked;
