/**
 * A call on its way to a library: its arguments as Java values, the objects that code holds, and the boundary at which a
 * library's failures are told from the suite's.
 *
 * <p>It knows no function by name.
 */
package org.tensortck.vocabulary.call;
