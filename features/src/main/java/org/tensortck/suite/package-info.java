/**
 * The suite: the requirements of the specification and the cases that show them.
 *
 * <p>It is read once, from the class path, and does not change afterwards.
 */
@NullMarked
package org.tensortck.suite;

import org.jspecify.annotations.NullMarked;
