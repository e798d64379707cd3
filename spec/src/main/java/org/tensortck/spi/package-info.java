/**
 * The interfaces for implementations: the core that every library has, and the declaration of capabilities.
 *
 * <p>Start with {@link org.tensortck.spi.TensorLibrary} (or {@link org.tensortck.spi.ArrayLibrary}). Everything else is
 * a {@link org.tensortck.spi.Capability}, such as {@link org.tensortck.spi.exchange.Interchange} or
 * {@link org.tensortck.spi.common.Printing}. An implementation declares a capability by implementing its interface.
 * Capabilities of tensors are in {@code tensor}, those of arrays in {@code array}, those of both in {@code common}, and
 * their arguments in {@code value}. A scenario that needs an undeclared capability is reported as unsupported, never as
 * passed.
 *
 * <p>Units: shapes, strides and offsets are in elements; a name that begins with {@code byte} is in bytes. Strides are
 * signed. A refusal is a thrown {@link org.tensortck.spi.error.TensorException} with an
 * {@link org.tensortck.spi.error.ErrorKind}.
 */
@NullMarked
package org.tensortck.spi;

import org.jspecify.annotations.NullMarked;
