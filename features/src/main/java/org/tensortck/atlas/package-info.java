/**
 * The atlas of aliasing: the relation of each expression to its argument in each layout, as cases of the suite assert it. With
 * the results of a run it has the answer of a library too.
 */
@NullMarked
package org.tensortck.atlas;

import org.jspecify.annotations.NullMarked;
