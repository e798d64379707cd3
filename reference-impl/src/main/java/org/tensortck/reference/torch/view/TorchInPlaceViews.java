package org.tensortck.reference.torch.view;

import java.util.function.UnaryOperator;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.InPlaceViews;

/** Changes of a tensor's own layout, by PyTorch's rules. */
public final class TorchInPlaceViews implements InPlaceViews<Tensor> {

    @Override
    public void transposeMatrixInPlace(Tensor tensor) {
        change(tensor, "t_", "TBackward1", layout -> TorchShapes.transposed("t_", layout));
    }

    @Override
    public void swapAxesInPlace(Tensor tensor, long first, long second) {
        change(tensor, "transpose_", "TransposeBackward1",
                layout -> TorchViews.swapped("transpose_", layout, first, second));
    }

    @Override
    public void squeezeInPlace(Tensor tensor) {
        change(tensor, "squeeze_", "SqueezeBackward3", TorchUnitAxes::squeezed);
    }

    @Override
    public void squeezeInPlace(Tensor tensor, long axis) {
        change(tensor, "squeeze_", "SqueezeBackward4", layout -> TorchUnitAxes.squeezed(layout, axis));
    }

    @Override
    public void squeezeInPlace(Tensor tensor, long[] axes) {
        change(tensor, "squeeze_", "SqueezeBackward5", layout -> TorchUnitAxes.squeezed(layout, axes));
    }

    @Override
    public void unsqueezeInPlace(Tensor tensor, long axis) {
        change(tensor, "unsqueeze_", "UnsqueezeBackward1", layout -> TorchUnitAxes.unsqueezed(layout, axis));
    }

    private static void change(Tensor tensor, String operation, String function, UnaryOperator<Layout> change) {
        tensor.graph().checkWrite(operation);
        tensor.become(change, function);
    }
}
