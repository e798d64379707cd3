/**
 * DLPack as the C structures that libraries of all languages pass to each other: shared memory is written to a structure and
 * read from one. Nothing is copied.
 *
 * <p>{@link org.tensortck.dlpack.DlpackProducer} makes a structure that another library consumes,
 * {@link org.tensortck.dlpack.DlpackConsumer} consumes one. An address of a structure travels in Python as the pointer of a
 * capsule, whose name says which of the two {@linkplain org.tensortck.dlpack.DlpackForm forms} it is.
 *
 * <p>Only host memory is passed. The layout is that of platforms with addresses of 64 bits.
 *
 * <p>Source: <a href="https://github.com/dmlc/dlpack/blob/v1.1/include/dlpack/dlpack.h">dlpack.h</a>.
 */
@NullMarked
package org.tensortck.dlpack;

import org.jspecify.annotations.NullMarked;
