/**
 * PyTorch's C++ library, libtorch, as an implementation of the SPI.
 *
 * <p>Start with {@link org.tensortck.libtorch.LibTorch}. The tensors are those of JavaCPP's binding,
 * {@link org.bytedeco.pytorch.Tensor}, and libtorch executes the operations. Functions that PyTorch has only in its
 * Python layer are not declared, and differences of C++ from Python are not corrected.
 */
@NullMarked
package org.tensortck.libtorch;

import org.jspecify.annotations.NullMarked;
