/**
 * The arguments and results of a library's methods: dtypes, devices, indices, numbers, named choices and shared memory.
 *
 * <p>These types depend on no library and on no capability.
 */
package org.tensortck.spi.value;
