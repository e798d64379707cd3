/**
 * The tensors of ONNX Runtime as an implementation of the SPI. Only its public API for Java is used: each operation is a model
 * of one node, which a session runs.
 */
@NullMarked
package org.tensortck.onnxruntime;

import org.jspecify.annotations.NullMarked;
