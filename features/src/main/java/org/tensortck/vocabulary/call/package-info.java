/**
 * A call on its way to a library: its arguments as Java values, the objects that code holds, and the boundary at which a
 * library's failures are told from the suite's.
 *
 * <p>It knows no function by name.
 */
@NullMarked
package org.tensortck.vocabulary.call;

import org.jspecify.annotations.NullMarked;
