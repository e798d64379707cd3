/**
 * The parts of PyTorch that hold settings or state facts: default dtypes and devices, print options, the gradient mode, and
 * limits of dtypes. Defaults and print options are the only state of a library, and only the library resets them.
 */
@NullMarked
package org.tensortck.reference.torch.settings;

import org.jspecify.annotations.NullMarked;
