/**
 * The Python values that the notation has, as one neutral Java type that every evaluator and the worker protocol
 * share.
 *
 * <p>It knows neither Python nor an implementation, so that every evaluator can use it.
 */
@NullMarked
package org.tensortck.value;

import org.jspecify.annotations.NullMarked;
