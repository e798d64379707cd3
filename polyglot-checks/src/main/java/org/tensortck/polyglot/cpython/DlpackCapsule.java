package org.tensortck.polyglot.cpython;

import org.tensortck.dlpack.DlpackForm;
import org.tensortck.spi.value.SharedMemory;

/**
 * Memory that Python gets in a capsule of DLPack.
 *
 * @param memory kept until the consumer deletes the structure, or the capsule ends without one
 * @param form the structure in the capsule
 */
public record DlpackCapsule(SharedMemory memory, DlpackForm form) {}
