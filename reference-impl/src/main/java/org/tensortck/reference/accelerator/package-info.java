/**
 * The seam for accelerators: devices with memory that the host can neither read nor write, and kernels that run on it.
 * {@code Accelerator} and {@code DeviceMemory} are implemented once for each type of accelerator.
 */
@NullMarked
package org.tensortck.reference.accelerator;

import org.jspecify.annotations.NullMarked;
