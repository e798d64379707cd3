/**
 * The arguments and results of a library's methods: dtypes, devices, indices, numbers, named choices and shared memory.
 *
 * <p>These types depend on no library and on no capability.
 */
@NullMarked
package org.tensortck.spi.value;

import org.jspecify.annotations.NullMarked;
