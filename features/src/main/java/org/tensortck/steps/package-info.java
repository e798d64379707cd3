/** The phrases that scenarios are written in. {@code features/README.md} lists them all. */
@NullMarked
package org.tensortck.steps;

import org.jspecify.annotations.NullMarked;
