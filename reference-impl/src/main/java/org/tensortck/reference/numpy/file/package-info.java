/** Files of the format {@code .npy}: one array, after a header that describes it. */
@NullMarked
package org.tensortck.reference.numpy.file;

import org.jspecify.annotations.NullMarked;
