/**
 * The tensor and its place in the graph. All parts in the packages below build on it; for users a tensor is opaque, and only {@link org.tensortck.reference.torch.Tensor} itself changes the elements that it refers to.
 */
@NullMarked
package org.tensortck.reference.torch;

import org.jspecify.annotations.NullMarked;
