package org.tensortck.spi.graph;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: gradients that a function returns, and no leaf keeps.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface FunctionalGradients<T> extends Capability {

    /**
     * Returns {@code torch.autograd.grad(outputs, inputs, grad_outputs, retain_graph, allow_unused=)}: for each input the sum
     * of the gradients of all outputs by it, a tensor of the shape and the dtype of the input, outside the graph. The attribute
     * {@code grad} of a leaf is unchanged. Only functions between an input and an output are passed, and freed.
     *
     * @param outputs the tensors that the gradients flow from
     * @param inputs the tensors that they flow to, leaves or results; at least one
     * @param gradients the gradient of each output, of its shape; empty for 1, where the output has one real element
     * @param retainGraph whether a second pass is possible
     * @param allowUnused whether an input that no output depends on is allowed; its gradient is empty
     * @throws TensorException of kind {@link ErrorKind#NO_GRADIENT} for an output or an input that requires no gradients, and
     *     for an input that no output depends on; {@link ErrorKind#SHAPE_MISMATCH}, {@link ErrorKind#GRAPH_FREED} or
     *     {@link ErrorKind#MODIFIED_IN_PLACE}
     */
    @Python("torch.autograd.grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, "
            + "only_inputs=True, allow_unused=None)")
    List<Optional<T>> gradients(List<T> outputs, List<T> inputs, List<Optional<T>> gradients, boolean retainGraph,
            boolean allowUnused);
}
