/**
 * The parts of NumPy that hold settings or state facts: print options, and names and limits of dtypes. The print options
 * are the only state of a library, and only the library resets them.
 */
@NullMarked
package org.tensortck.reference.numpy.settings;

import org.jspecify.annotations.NullMarked;
