/**
 * How index arrays, masks and integers between the brackets are resolved, and how what they name is gathered and
 * scattered. Plain slices and integers are views and belong to {@code layout}; the positions inside a
 * {@link org.tensortck.reference.index.GatherPlan} are not seen from outside.
 */
@NullMarked
package org.tensortck.reference.index;

import org.jspecify.annotations.NullMarked;
