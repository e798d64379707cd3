/**
 * The suite as JUnit tests: what an implementation's own build runs.
 *
 * <p>{@code TensorTck} is for authors of libraries; no other room uses this one.
 */
@NullMarked
package org.tensortck.junit;

import org.jspecify.annotations.NullMarked;
