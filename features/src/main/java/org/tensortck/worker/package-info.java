/**
 * Implementations in processes of their own: the protocol of {@code spec/worker-protocol.md}, and both of its ends.
 *
 * <p>A crash or a hang of a worker costs the scenario that it was busy with; the next scenario starts a new worker.
 */
@NullMarked
package org.tensortck.worker;

import org.jspecify.annotations.NullMarked;
