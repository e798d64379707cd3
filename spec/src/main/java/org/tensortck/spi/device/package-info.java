/**
 * The capabilities of devices: names, the default device, accelerators, and tensors that move between them.
 *
 * <p>Each interface is declared separately.
 */
@NullMarked
package org.tensortck.spi.device;

import org.jspecify.annotations.NullMarked;
