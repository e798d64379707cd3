package org.tensortck.spi;

import org.tensortck.spi.python.Python;

/**
 * A part of the SPI that an implementation may leave out. {@link Library#capability} says whether it has it. Where a
 * capability has parts itself, a method of it returns the set of those that the implementation has, all unless overridden.
 *
 * <p>The capabilities are the interfaces of this package and of those inside it that extend this one, {@link Capabilities#all()}. The annotation
 * {@link Python} on a method of one says how Python calls it.
 */
public interface Capability {}
