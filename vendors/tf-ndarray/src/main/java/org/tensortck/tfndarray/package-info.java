/**
 * The arrays of TensorFlow Java as an implementation of the SPI. The library has views, copies and elements, and no
 * arithmetic.
 */
@NullMarked
package org.tensortck.tfndarray;

import org.jspecify.annotations.NullMarked;
