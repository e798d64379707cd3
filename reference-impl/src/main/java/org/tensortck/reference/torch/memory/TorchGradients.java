package org.tensortck.reference.torch.memory;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.graph.FunctionalGradients;
import org.tensortck.spi.graph.Gradients;
import org.tensortck.spi.graph.VersionCounters;

/** Gradients of tensors, and the counters of their writes. */
public final class TorchGradients implements Gradients<Tensor>, FunctionalGradients<Tensor>, VersionCounters<Tensor> {

    @Override
    public void backward(Tensor tensor, Optional<Tensor> gradient, Optional<Boolean> retainGraph) {
        tensor.backward(gradient, retainGraph.orElse(false));
    }

    @Override
    public List<Optional<Tensor>> gradients(List<Tensor> outputs, List<Tensor> inputs,
            List<Optional<Tensor>> gradients, boolean retainGraph, boolean allowUnused) {
        List<Optional<Tensor>> ofInputs = Tensor.gradients(outputs, inputs, gradients, retainGraph);
        int unused = ofInputs.indexOf(Optional.empty());
        if (!allowUnused && unused >= 0) {
            throw new TensorException(ErrorKind.NO_GRADIENT, "grad: no output depends on input " + unused);
        }
        return ofInputs;
    }

    @Override
    public Optional<Tensor> gradient(Tensor tensor) {
        WarningLog.TORCH.warnIf(!tensor.graph().keepsGradient(), WarningKind.GRADIENT_NOT_KEPT);
        return tensor.graph().gradient();
    }

    @Override
    public void setGradient(Tensor tensor, Optional<Tensor> gradient) {
        tensor.graph().setGradient(gradient);
    }

    @Override
    public void retainGradient(Tensor tensor) {
        tensor.graph().retain();
    }

    @Override
    public long version(Tensor tensor) {
        return tensor.graph().versions().version();
    }
}
