/**
 * The array. All parts in the packages below build on it; for users an array is opaque, and only
 * {@link org.tensortck.reference.numpy.NdArray} itself changes the elements that it refers to, and its flags.
 */
@NullMarked
package org.tensortck.reference.numpy;

import org.jspecify.annotations.NullMarked;
