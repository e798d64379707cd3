package org.tensortck.reference.torch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.FloatFormat;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.layout.ElementSizeRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.Strided;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.text.TensorText;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Strided elements that follow PyTorch's rules. {@code ReferenceTensors} has the operations. */
public final class Tensor implements Strided {
    private final GraphMembership graph;
    private StridedElements elements;

    private Tensor(StridedElements elements, Function<Tensor, GraphMembership> graph) {
        this.elements = elements;
        this.graph = graph.apply(this);
    }

    /** Creates a leaf that requires no gradients. */
    public Tensor(StridedElements elements) {
        this(elements, GraphMembership::leaf);
    }

    /** Creates a result in memory of its own. */
    public Tensor(StridedElements elements, Derivation derivation) {
        this(elements, own -> GraphMembership.result(own, derivation));
    }

    private static ElementCodec codec(DType dtype) {
        return ElementCodec.of(dtype, RoundingRule.TORCH);
    }

    /** Returns {@code torch.tensor(values, dtype=dtype)}. */
    public static Tensor of(Values values, DType dtype) {
        return new Tensor(StridedElements.of("tensor", values, codec(dtype),
                StrideRule.TORCH, StorableNumbers.TORCH_CONSTRUCTOR));
    }

    /** Returns {@code torch.empty(shape, dtype=, device=)}; the elements are zero. */
    public static Tensor empty(long[] shape, DType dtype, Device device) {
        return empty(Layout.contiguous(StrideRule.TORCH, shape), dtype, device);
    }

    /** Returns a leaf in memory of its own, with this layout; the elements are zero. */
    public static Tensor empty(Layout layout, DType dtype, Device device) {
        return new Tensor(StridedElements.allocate(codec(dtype), layout, device));
    }

    /**
     * Returns {@code torch.rand(shape, dtype=)}: uniform in {@code [0, 1)}, in steps of the dtype's precision.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for integers and 8-bit dtypes
     */
    public static Tensor rand(long[] shape, DType dtype, RandomGenerator random) {
        boolean supported = (dtype.kind() == Kind.FLOAT && dtype.bits() > Byte.SIZE) || dtype.kind() == Kind.COMPLEX;
        if (!supported) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "rand: there are no random numbers of dtype " + dtype);
        }
        Tensor result = empty(shape, dtype, Device.CPU);
        int precision = FloatFormat.of(dtype).precision();
        result.elements.forEach("rand", (codec, memory, byteOffset) -> codec.putComplex(memory, byteOffset,
                uniform(random, precision), uniform(random, precision)));
        return result;
    }

    private static double uniform(RandomGenerator random, int precision) {
        return Math.scalb((double) (random.nextLong() >>> -precision), -precision);
    }

    /**
     * Returns {@code torch.from_numpy(array)}; shares.
     *
     * <p>Note: PyTorch has no read-only tensors, so the flag of the memory is dropped and the elements can be written.
     *
     * @throws TensorException of kind {@link ErrorKind#NEGATIVE_STRIDE} for a negative stride, even one that is never
     *     used; {@link ErrorKind#DTYPE_UNSUPPORTED} for a foreign byte order; and as {@link StridedElements#adopt}
     */
    public static Tensor fromNumPy(String operation, SharedMemory array) {
        if (!array.dtype().inNumPy()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": no array has dtype " + array.dtype());
        }
        return over(operation, array);
    }

    /** Returns a tensor as {@link #fromNumPy}; warns of a read-only array. */
    public static Tensor sharing(String operation, SharedMemory array) {
        Tensor tensor = fromNumPy(operation, array);
        WarningLog.TORCH.warnIf(array.readOnly(), WarningKind.READ_ONLY_SHARED);
        return tensor;
    }

    /**
     * Returns {@code torch.from_dlpack(memory)}; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#NEGATIVE_STRIDE}, {@link ErrorKind#DTYPE_UNSUPPORTED} for a foreign
     *     byte order, and as {@link StridedElements#adopt}
     */
    public static Tensor over(String operation, SharedMemory memory) {
        StridedElements adopted = StridedElements.adopt(operation, memory, RoundingRule.TORCH);
        long[] byteStrides = memory.byteStrides();
        for (long byteStride : byteStrides) {
            if (byteStride < 0) {
                throw new TensorException(ErrorKind.NEGATIVE_STRIDE,
                        operation + ": a stride in " + Arrays.toString(byteStrides) + " bytes is negative");
            }
        }
        if (!adopted.codec().hasSameBytesAs(ElementCodec.of(memory.dtype()))) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operation + ": byte order " + memory.byteOrder() + " of " + memory.dtype()
                            + " is not the native one");
        }
        return new Tensor(adopted);
    }

    /** Returns one view for each layout, which a function of this name makes all at once; they share. */
    public List<Tensor> views(Function<Layout, List<Layout>> pieces, String function) {
        int count = pieces.apply(elements.layout()).size();
        return IntStream.range(0, count).mapToObj(
                piece -> view(ViewPath.of(layout -> pieces.apply(layout).get(piece)), function, true)).toList();
    }

    @Override
    public StridedElements elements() {
        return elements;
    }

    /** Returns the place in the computational graph. */
    public GraphMembership graph() {
        return graph;
    }

    /**
     * Returns a view through another layout.
     *
     * @param change makes that layout of the one that it is applied to, which has the shape of this tensor's
     * @param function PyTorch's name of the function that makes it
     */
    public Tensor view(UnaryOperator<Layout> change, String function) {
        return viewAlong(ViewPath.of(change), function);
    }

    /** Returns a view along a path. */
    public Tensor viewAlong(ViewPath path, String function) {
        return view(path, function, false);
    }

    private Tensor view(ViewPath path, String function, boolean isAmongOthers) {
        return new Tensor(path.of(elements), view -> graph.view(view, path, function, isAmongOthers));
    }

    /**
     * Gives the tensor itself another layout over the same memory, and changes no other tensor.
     *
     * @param change makes that layout of the one that it is applied to
     * @param function PyTorch's name of the function
     */
    public void become(UnaryOperator<Layout> change, String function) {
        StridedElements before = elements;
        ViewPath path = ViewPath.of(change);
        elements = path.of(before);
        graph.recordLayoutChange(before, path, function);
    }

    /**
     * Returns elements of this tensor in memory of their own.
     *
     * @param function PyTorch's name of the function that makes them
     */
    public Tensor rearranged(Rearrangement rearrangement, String function) {
        return new Tensor(rearrangement.of(elements),
                Derivation.of(function).from(this, rearrangement.derivative(elements.shape())));
    }

    /**
     * Returns {@code tensor.to(device, dtype)}: this very tensor where nothing changes, else a copy that keeps the order
     * of the axes in memory.
     *
     * <p>Note: as in PyTorch, {@code cpu:0} is not the {@code cpu} that every tensor in the host is on, so it copies.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} from {@code meta} to another device
     */
    public Tensor to(Device device, DType dtype) {
        return to(device, dtype, false);
    }

    /**
     * Returns {@code tensor.to(device, dtype)}.
     *
     * @param copyForbidden whether to refuse instead of copying
     * @throws TensorException as {@link #to(Device, DType)}, or of kind {@link ErrorKind#COPY_NEEDED}
     */
    public Tensor to(Device device, DType dtype, boolean copyForbidden) {
        if (device.equals(elements.device()) && dtype == elements.dtype()) {
            return this;
        }
        if (copyForbidden) {
            throw new TensorException(ErrorKind.COPY_NEEDED,
                    "to: " + elements.dtype() + " on " + elements.device() + " cannot be had as " + dtype + " on "
                            + device + " without a copy");
        }
        return copyTo(device, dtype);
    }

    /**
     * Returns {@code tensor.to(device, dtype, copy=True)}: a copy that keeps the order of the axes in memory.
     *
     * @throws TensorException as {@link #to(Device, DType)}
     */
    public Tensor copyTo(Device device, DType dtype) {
        return copied("to", "ToCopyBackward0", dtype, device);
    }

    /**
     * Returns a copy in row-major order.
     *
     * @param shape a shape for the same number of elements
     * @param function PyTorch's name of the function that makes it
     */
    public Tensor contiguousCopy(String operation, String function, long... shape) {
        return rearranged(source -> source
                .copy(operation, source.codec(), StrideRule.TORCH.fresh(source.shape()), source.device())
                .view(Layout.contiguous(StrideRule.TORCH, shape)), function);
    }

    /** Returns {@code tensor.clone()}: a copy that keeps the order of the axes in memory. */
    public Tensor copy() {
        return copied("clone", "CloneBackward0", elements.dtype(), elements.device());
    }

    private Tensor copied(String operation, String function, DType dtype, Device device) {
        long[] strides = StrideRule.TORCH.ofCopy(elements.layout());
        return new Tensor(elements.copy(operation, codec(dtype), strides, device),
                Derivation.of(function).from(this, Derivative.SAME));
    }

    /**
     * Returns {@code tensor.view(dtype)}: a leaf that requires no gradients; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, or {@link ErrorKind#UNRESOLVED} where a sign is
     *     pending
     */
    public Tensor reinterpret(DType dtype) {
        requireResolved("view", "other bytes cannot record");
        return new Tensor(elements.reinterpret(dtype, ElementSizeRule.TORCH));
    }

    /**
     * Does {@code tensor.resize_(shape)}.
     *
     * <p>Note: where PyTorch refuses, it leaves the new shape over the memory that is too small for it; here nothing changes.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}, {@link ErrorKind#SHAPE_MISMATCH},
     *     {@link ErrorKind#REQUIRES_GRAD} or {@link ErrorKind#INFERENCE_TENSOR}
     */
    public void resize(long[] shape) {
        if (graph.requiresGrad()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD, "resize_: the tensor requires gradients");
        }
        if (!Arrays.equals(shape, elements.shape())) {
            graph.checkTracked("resize_");
            long[] strides = Layout.contiguous(StrideRule.TORCH, shape).strides();
            elements = elements.resized("resize_", Layout.of(shape, strides, elements.layout().offset()));
        }
        graph.recordUntracked();
    }

    /**
     * Does {@code tensor.set_(source)}.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}, {@link ErrorKind#NOT_HOST_MEMORY} or
     *     {@link ErrorKind#REQUIRES_GRAD}
     */
    public void set(Tensor source) {
        graph.checkWrite("set_");
        if (source.elements.dtype() != elements.dtype()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "set_: a tensor of " + elements.dtype()
                    + " cannot use the storage of one of " + source.elements.dtype());
        }
        OneDevice.require("set_", elements, source.elements);
        elements = source.elements;
        graph.recordUntracked();
    }

    /**
     * Does {@code tensor.data = source}, which the graph does not see.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the source is on another device
     */
    public void setData(Tensor source) {
        OneDevice.require("data", elements, source.elements);
        elements = source.elements;
    }

    /** Returns {@code tensor.detach()}: a leaf that requires no gradients; shares, versions too. */
    public Tensor detach() {
        return new Tensor(elements, graph::detached);
    }

    /** Returns {@code tensor.data}: a leaf that requires no gradients, with versions of its own; shares. */
    public Tensor data() {
        return new Tensor(elements, graph::withOwnVersions);
    }

    /**
     * Does {@code tensor.backward(gradient, retain_graph)}: adds to the gradients of all leaves that the tensor depends on.
     *
     * @throws TensorException of kind {@link ErrorKind#NO_GRADIENT}, {@link ErrorKind#SHAPE_MISMATCH},
     *     {@link ErrorKind#GRAPH_FREED} or {@link ErrorKind#MODIFIED_IN_PLACE}
     */
    public void backward(Optional<Tensor> gradient, boolean retainGraph) {
        BackwardPass.from(this, gradient, retainGraph);
    }

    /**
     * Returns {@code torch.autograd.grad(outputs, inputs, gradients, retain_graph, allow_unused=True)}: new tensors outside the
     * graph; empty for an input that no output depends on. The gradients of leaves are unchanged.
     *
     * @throws TensorException as {@link #backward}; of kind {@link ErrorKind#INVALID_ARGUMENT} without inputs, or for another
     *     number of gradients than outputs
     */
    public static List<Optional<Tensor>> gradients(List<Tensor> outputs, List<Tensor> inputs,
            List<Optional<Tensor>> gradients, boolean retainGraph) {
        return BackwardPass.between(outputs, inputs, gradients, retainGraph);
    }

    /**
     * Returns {@code tensor.numpy()}; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}, {@link ErrorKind#REQUIRES_GRAD},
     *     {@link ErrorKind#UNRESOLVED} or {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    public SharedMemory numPy() {
        if (!elements.device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY,
                    "numpy: the elements are on " + elements.device() + ", not in host memory");
        }
        if (graph.requiresGrad() && GradientMode.isEnabled()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    "numpy: the tensor requires gradients, which an array cannot record");
        }
        requireResolved("numpy", "an array cannot record");
        if (!elements.dtype().inNumPy()) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "numpy: no array has dtype " + elements.dtype());
        }
        return elements.share("numpy", false);
    }

    /**
     * Returns {@code tensor.__dlpack__()}, of any dtype; shares.
     *
     * <p>Note: in PyTorch the storage can still grow, which moves it away from the receiver; here it cannot.
     *
     * @throws TensorException of kind {@link ErrorKind#REQUIRES_GRAD}, {@link ErrorKind#UNRESOLVED} where a sign is pending,
     *     or {@link ErrorKind#NOT_HOST_MEMORY}
     */
    public SharedMemory toDlpack() {
        if (graph.requiresGrad()) {
            throw new TensorException(ErrorKind.REQUIRES_GRAD,
                    "__dlpack__: the tensor requires gradients, which the receiver cannot record");
        }
        requireResolved("__dlpack__", "the receiver cannot record");
        return elements.share("__dlpack__", false);
    }

    private void requireResolved(String operation, String why) {
        PendingSigns signs = elements.codec().signs();
        if (signs != PendingSigns.NONE) {
            throw new TensorException(ErrorKind.UNRESOLVED, operation + ": a "
                    + (signs.isConjugated() ? "conjugation" : "negation") + " is pending, which " + why);
        }
    }

    /** Returns {@code repr(tensor)} with the default options. */
    @Override
    public String toString() {
        return text(TensorText.Options.DEFAULT, DType.FLOAT32);
    }

    /** Returns {@code repr(tensor)} with options and a default dtype. */
    public String text(TensorText.Options options, DType defaultDType) {
        return TensorText.repr(elements.inHost("repr"), new TensorText.Suffix(defaultDType, elements.device(),
                graph.requiresGrad(), graph.function()), options);
    }
}
