/**
 * Files of the format {@code .npy}: one array, after a header that describes it.
 *
 * <p>{@code NpyFile} saves, loads and maps them; the header is used by no other package.
 */
@NullMarked
package org.tensortck.reference.numpy.file;

import org.jspecify.annotations.NullMarked;
