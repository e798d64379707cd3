/**
 * A call of a library: its arguments as Java values, the objects that code holds, and the boundary that separates the
 * failures of a library from those of the suite.
 *
 * <p>It knows no function by name.
 */
@NullMarked
package org.tensortck.vocabulary.call;

import org.jspecify.annotations.NullMarked;
