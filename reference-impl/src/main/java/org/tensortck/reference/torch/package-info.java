/**
 * The tensor, its place in the graph, its operands, and what PyTorch says of dtypes and modes. The parts in the packages
 * below build on it; only {@link org.tensortck.reference.torch.Tensor} changes the elements that a tensor refers to.
 */
package org.tensortck.reference.torch;
