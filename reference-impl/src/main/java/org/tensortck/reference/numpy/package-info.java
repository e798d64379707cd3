/**
 * The array, its text by options, and what NumPy says of dtypes. The parts in the packages below build on it; only
 * {@link org.tensortck.reference.numpy.NdArray} changes the elements that an array refers to and its flags.
 */
package org.tensortck.reference.numpy;
