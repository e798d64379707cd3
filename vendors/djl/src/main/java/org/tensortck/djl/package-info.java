/**
 * The tensors of the Deep Java Library, with its PyTorch engine, as an implementation of the SPI. Only its public API is used.
 */
@NullMarked
package org.tensortck.djl;

import org.jspecify.annotations.NullMarked;
