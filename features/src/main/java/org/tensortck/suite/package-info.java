/**
 * What there is to conform to: the requirements of the specification and the cases that show them.
 *
 * <p>It is read once, from the class path, and nothing in it changes afterwards.
 */
@NullMarked
package org.tensortck.suite;

import org.jspecify.annotations.NullMarked;
