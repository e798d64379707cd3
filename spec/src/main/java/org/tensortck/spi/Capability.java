package org.tensortck.spi;

import org.tensortck.spi.python.Python;

/**
 * A part of the SPI that an implementation may leave out. {@link Library#capability} returns a capability that an
 * implementation has. A capability may have parts of its own: a method then returns the set of parts that the
 * implementation has, all unless overridden.
 *
 * <p>The capabilities are the interfaces in this package and its subpackages that extend this one,
 * {@link Capabilities#all()}. The annotation {@link Python} on their methods says how Python calls them.
 */
public interface Capability {}
