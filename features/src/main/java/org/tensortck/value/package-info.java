/** The Python values that the notation has, as one neutral Java type that every evaluator and the worker protocol share. */
@NullMarked
package org.tensortck.value;

import org.jspecify.annotations.NullMarked;
