/**
 * Index arrays, masks and integers between the brackets: their resolution, and the gathering and scattering of the
 * selected elements. Plain slices and integers are views and belong to {@code layout}; the offsets inside a
 * {@link org.tensortck.reference.index.GatherPlan} are internal.
 */
@NullMarked
package org.tensortck.reference.index;

import org.jspecify.annotations.NullMarked;
