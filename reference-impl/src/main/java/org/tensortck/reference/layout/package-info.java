/**
 * Where elements are: shapes, strides, offsets, and the layouts of views, slices and reshapes. It knows no memory and no
 * dtype; an element is reached from outside by {@link org.tensortck.reference.layout.Layout} or in rows by
 * {@link org.tensortck.reference.layout.StridedRows}, and no one else computes an offset.
 */
@NullMarked
package org.tensortck.reference.layout;

import org.jspecify.annotations.NullMarked;
