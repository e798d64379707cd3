/**
 * The text of tensors, as PyTorch writes it. Other packages use {@link org.tensortck.reference.torch.text.TensorText};
 * the columns are internal.
 */
@NullMarked
package org.tensortck.reference.torch.text;

import org.jspecify.annotations.NullMarked;
