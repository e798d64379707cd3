/**
 * What an implementation writes against.
 *
 * <p>Start with {@link org.tensortck.spi.TensorLibrary} (or {@link org.tensortck.spi.ArrayLibrary}): a small core that
 * every implementation has. Everything else is a {@link org.tensortck.spi.Capability} such as
 * {@link org.tensortck.spi.Interchange} or {@link org.tensortck.spi.Printing}; implementing its interface is the
 * declaration. A scenario that needs a capability which is not declared is reported as unsupported, never as passed.
 *
 * <p>Units: shapes, strides and offsets are in elements; a name that begins with {@code byte} is in bytes. Strides are
 * signed. Refusals are thrown as {@link org.tensortck.spi.TensorException} with an {@link org.tensortck.spi.ErrorKind}.
 */
package org.tensortck.spi;
