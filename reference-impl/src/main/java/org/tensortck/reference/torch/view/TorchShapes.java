package org.tensortck.reference.torch.view;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.TorchReshape;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.TensorShapes;

/** Other shapes of a tensor, by PyTorch's rules. */
public final class TorchShapes implements TensorShapes<Tensor> {

    @Override
    public Tensor reshape(Tensor tensor, long... shape) {
        Layout layout = tensor.elements().layout();
        long[] lengths = Shapes.inferred("reshape", shape, layout.count());
        Optional<Layout> view = TorchReshape.of(layout, lengths);
        if (view.isPresent()) {
            return tensor.view(of -> TorchReshape.of(of, lengths).orElseThrow(),
                    layout.isContiguous() ? ViewFunctions.VIEW : ViewFunctions.RESHAPE_ALIAS);
        }
        return tensor.contiguousCopy("reshape", "UnsafeViewBackward0", lengths);
    }

    @Override
    public Tensor reshapeAs(Tensor tensor, Tensor other) {
        return reshape(tensor, other.elements().shape());
    }

    @Override
    public Tensor view(Tensor tensor, long... shape) {
        Layout layout = tensor.elements().layout();
        long[] lengths = Shapes.inferred("view", shape, layout.count());
        return tensor.view(of -> TorchReshape.of(of, lengths)
                .orElseThrow(() -> Shapes.mismatch("view: no strides show " + of + " as " + Arrays.toString(lengths))),
                ViewFunctions.VIEW);
    }

    @Override
    public Tensor viewAs(Tensor tensor, Tensor other) {
        return view(tensor, other.elements().shape());
    }

    @Override
    public Tensor flatten(Tensor tensor, long start, long end) {
        Layout layout = tensor.elements().layout();
        int first = Axes.at("flatten", Math.max(layout.rank(), 1), start);
        int last = Axes.at("flatten", Math.max(layout.rank(), 1), end);
        if (first > last) {
            throw Axes.invalid("flatten: axis " + start + " comes after axis " + end);
        }
        if (layout.rank() == 0) {
            return reshape(tensor, 1);
        }
        if (first == last) {
            return tensor;
        }
        long[] shape = new long[layout.rank() - (last - first)];
        Arrays.fill(shape, 1);
        for (int axis = 0; axis < layout.rank(); axis++) {
            shape[axis <= first ? axis : Math.max(first, axis - (last - first))] *= layout.length(axis);
        }
        return reshape(tensor, shape);
    }

    @Override
    public Tensor unflatten(Tensor tensor, long axis, long[] lengths) {
        Layout layout = tensor.elements().layout();
        int divided = Axes.at("unflatten", layout.rank(), axis);
        if (lengths.length == 0) {
            throw Shapes.mismatch("unflatten: axis " + axis + " would be divided into no axes");
        }
        LongStream.Builder shape = LongStream.builder();
        for (int at = 0; at < layout.rank(); at++) {
            if (at == divided) {
                Arrays.stream(Shapes.inferred("unflatten", lengths, layout.length(at))).forEach(shape);
            } else {
                shape.add(layout.length(at));
            }
        }
        return view(tensor, shape.build().toArray());
    }

    @Override
    public Tensor ravel(Tensor tensor) {
        Layout layout = tensor.elements().layout();
        return layout.isContiguous()
                ? view(tensor, Shapes.INFERRED)
                : tensor.contiguousCopy("ravel", ViewFunctions.VIEW, layout.count());
    }

    @Override
    public Tensor expandAs(Tensor tensor, Tensor other) {
        long[] shape = other.elements().shape();
        return tensor.view(layout -> TorchBroadcasting.expanded("expand_as", layout, shape), ViewFunctions.EXPAND);
    }

    @Override
    public Tensor transposeMatrix(Tensor tensor) {
        return tensor.view(layout -> transposed("t", layout), "TBackward0");
    }

    /** Returns the layout of a matrix with its axes swapped, and a layout with fewer axes unchanged. */
    static Layout transposed(String operation, Layout layout) {
        if (layout.rank() > 2) {
            throw Shapes.mismatch(operation + ": there are " + layout.rank() + " axes, and a matrix has two");
        }
        return layout.transpose();
    }
}
