/**
 * What is passed to a library and returned by it: dtypes, devices, indices, numbers, named choices and shared memory.
 *
 * <p>Values know no library and no capability.
 */
@NullMarked
package org.tensortck.spi.value;

import org.jspecify.annotations.NullMarked;
