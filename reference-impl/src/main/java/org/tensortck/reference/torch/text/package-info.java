/**
 * The text of tensors, as PyTorch writes it. {@link org.tensortck.reference.torch.text.TensorText} is the way in; the
 * columns are its own.
 */
@NullMarked
package org.tensortck.reference.torch.text;

import org.jspecify.annotations.NullMarked;
