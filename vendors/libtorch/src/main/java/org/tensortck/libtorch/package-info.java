/**
 * PyTorch's C++ library, libtorch, as an implementation of the SPI.
 *
 * <p>Start with {@link org.tensortck.libtorch.LibTorch}. The tensors are those of JavaCPP's binding,
 * {@link org.bytedeco.pytorch.Tensor}, and libtorch does the work: what PyTorch only has in its Python layer is not
 * declared, and what C++ does differently is not corrected.
 */
@NullMarked
package org.tensortck.libtorch;

import org.jspecify.annotations.NullMarked;
