/**
 * CUDA devices, through the driver API. All classes but {@code CudaProbe} use jcuda, which is an optional dependency and needs
 * a driver: none of them is loaded before the probe has found both.
 */
@NullMarked
package org.tensortck.reference.accelerator.cuda;

import org.jspecify.annotations.NullMarked;
