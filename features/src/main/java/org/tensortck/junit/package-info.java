/**
 * The suite as JUnit tests, for the build of an implementation.
 *
 * <p>{@code TensorTck} is for authors of libraries; no other package uses this one.
 */
@NullMarked
package org.tensortck.junit;

import org.jspecify.annotations.NullMarked;
