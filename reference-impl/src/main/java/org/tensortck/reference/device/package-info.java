/**
 * Accelerators: devices with memory that the host can neither read nor write. {@code Accelerator} and {@code DeviceMemory} are
 * the seam; the simulated accelerator is one implementation, and a real one is another.
 */
@NullMarked
package org.tensortck.reference.device;

import org.jspecify.annotations.NullMarked;
