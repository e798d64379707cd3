/**
 * The tensors and the eager operations of TensorFlow Java as an implementation of the SPI. Only its public classes are used, apart
 * from those of {@code Hidden}.
 */
@NullMarked
package org.tensortck.tensorflow;

import org.jspecify.annotations.NullMarked;
