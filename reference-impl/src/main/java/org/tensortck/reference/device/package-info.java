/** The accelerators of this machine, and the simulated one, which every machine has. */
@NullMarked
package org.tensortck.reference.device;

import org.jspecify.annotations.NullMarked;
