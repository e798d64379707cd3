/** The suite as JUnit tests: what an implementation's own build runs. */
@NullMarked
package org.tensortck.junit;

import org.jspecify.annotations.NullMarked;
