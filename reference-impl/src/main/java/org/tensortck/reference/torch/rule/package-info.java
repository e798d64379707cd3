/**
 * PyTorch's choices of dtypes and of sequences of numbers, as functions of dtypes and numbers alone. It knows no tensor;
 * a rule that both libraries have in two forms is an enumeration beside the code that it governs.
 */
@NullMarked
package org.tensortck.reference.torch.rule;

import org.jspecify.annotations.NullMarked;
