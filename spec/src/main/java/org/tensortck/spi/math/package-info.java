/**
 * Capabilities: mathematical functions of elements, and functions that order and summarize them.
 */
@NullMarked
package org.tensortck.spi.math;

import org.jspecify.annotations.NullMarked;
