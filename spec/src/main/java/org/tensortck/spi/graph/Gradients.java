package org.tensortck.spi.graph;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: gradients that flow back through the graph.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface Gradients<T> extends Capability {

    /**
     * Does {@code tensor.backward(gradient, retain_graph)}: computes the gradients of all leaves that the tensor depends
     * on, and adds them to those that the leaves have.
     *
     * @param gradient the gradient of the tensor itself, of its shape; empty for 1, where the tensor has one real element
     * @param retainGraph whether a second pass is possible; false if empty
     * @throws TensorException of kind {@link ErrorKind#NO_GRADIENT}, {@link ErrorKind#SHAPE_MISMATCH},
     *     {@link ErrorKind#GRAPH_FREED} or {@link ErrorKind#MODIFIED_IN_PLACE}
     */
    @Python("Tensor.backward(self, gradient=None, retain_graph=None)")
    void backward(T tensor, Optional<T> gradient, Optional<Boolean> retainGraph);

    /**
     * Returns {@code tensor.grad}: a tensor of the same shape and dtype, outside the graph; empty before a gradient has
     * reached the tensor. It is the same object until it is replaced.
     */
    @Python("Tensor.grad")
    Optional<T> gradient(T tensor);

    /**
     * Does {@code tensor.grad = gradient}, or {@code None}.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    @Python("Tensor.__setattr__(self, name, value)")
    void setGradient(T tensor, Optional<T> gradient);

    /**
     * Does {@code tensor.retain_grad()}: the tensor keeps its gradient, as a leaf does.
     *
     * @throws TensorException of kind {@link ErrorKind#NO_GRADIENT}
     */
    @Python("Tensor.retain_grad(self)")
    void retainGradient(T tensor);
}
