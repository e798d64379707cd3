/**
 * The parts of PyTorch that hold settings or state facts: default dtypes, print options, the gradient mode, and limits of
 * dtypes. Default dtypes and print options are the only state of a library, and only the library resets them.
 */
@NullMarked
package org.tensortck.reference.torch.settings;

import org.jspecify.annotations.NullMarked;
