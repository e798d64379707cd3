package org.tensortck.libtorch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.pytorch.DeviceOptional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.device.Devices;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.tensor.RandomNumbers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Tensors of libtorch, on {@code cpu} and on {@code meta}.
 *
 * <p>Undeclared, since PyTorch has them in its Python layer: {@link org.tensortck.spi.exchange.Interchange}
 * ({@code torch.as_tensor} and {@code torch.tensor} of an array) and {@link org.tensortck.spi.common.Printing} (the
 * text of C++ is not that of {@code repr}).
 */
public final class LibTorch
        implements
            TensorLibrary<Tensor>,
            MemoryExport<Tensor>,
            MemoryImport<Tensor>,
            Indexing<Tensor>,
            Casts<Tensor>,
            Devices<Tensor>,
            Graphs<Tensor>,
            RandomNumbers<Tensor> {

    private final Capabilities capabilities = new Capabilities(this, List.of(new DeviceCopies(), new ShapeViews()));

    /** Creates the library. It has no state; the natives are loaded when the first tensor is made. */
    public LibTorch() {}

    @Override
    public String name() {
        return "libtorch";
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capabilities.get(capability);
    }

    @Override
    public String version() {
        return Objects.requireNonNullElse(Tensor.class.getPackage().getImplementationVersion(), "unknown");
    }

    @Override
    public Set<DType> dtypes() {
        return ScalarTypes.dtypes();
    }

    @Override
    public Set<Device> devices() {
        return Set.of(Device.CPU, Device.META);
    }

    @Override
    public DType defaultDType() {
        return NativeCalls.call("get_default_dtype",
                () -> ScalarTypes.dtype(torch.typeMetaToScalarType(torch.get_default_dtype())));
    }

    @Override
    public Tensor create(Values values, Optional<DType> dtype) {
        DType inferred = values.dtype().orElseGet(() -> Inference.dtype(values, this::defaultDType));
        long[] shape = values.shape().stream().mapToLong(Long::longValue).toArray();
        return NativeCalls.newTensor("tensor", () -> {
            Tensor tensor = allocate(shape, options(dtype.orElse(inferred), Device.CPU));
            Tensor row = tensor.view(-1);
            for (int element = 0; element < values.elements().size(); element++) {
                row.select(0, element).fill_(Scalars.toNative(values.elements().get(element)));
            }
            return tensor;
        });
    }

    @Override
    public Tensor empty(long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return NativeCalls.newTensor("empty", () -> allocate(shape, options(dtype, device.orElse(Device.CPU))));
    }

    @Override
    public Tensor create(Values values, Optional<DType> dtype, Optional<Device> device) {
        Tensor tensor = create(values, dtype);
        return NativeCalls.newTensor("to",
                () -> tensor.to(options(dtype(tensor), device.orElse(Device.CPU)), false, true,
                        new MemoryFormatOptional()));
    }

    @Override
    public Tensor rand(long[] shape, Optional<DType> dtype) {
        return NativeCalls.newTensor("rand", () -> torch.rand(shape, options(dtype, Device.CPU)));
    }

    private static Tensor allocate(long[] shape, TensorOptions options) {
        return torch.empty(shape, options, new MemoryFormatOptional());
    }

    static TensorOptions options(DType dtype, Device device) {
        return options(Optional.of(dtype), device);
    }

    /** Returns options that leave the dtype to libtorch where there is none. */
    private static TensorOptions options(Optional<DType> dtype, Device device) {
        TensorOptions options = dtype.map(given -> new TensorOptions(ScalarTypes.of(given)))
                .orElseGet(TensorOptions::new);
        return options.device(new DeviceOptional(new org.bytedeco.pytorch.Device(device.toString())));
    }

    @Override
    public DType dtype(Tensor tensor) {
        return ScalarTypes.dtype(tensor.scalar_type());
    }

    @Override
    public long[] shape(Tensor tensor) {
        return NativeCalls.call("sizes", () -> tensor.sizes().vec().get());
    }

    @Override
    public long[] strides(Tensor tensor) {
        return NativeCalls.call("strides", () -> tensor.strides().vec().get());
    }

    @Override
    public long offset(Tensor tensor) {
        return tensor.storage_offset();
    }

    @Override
    public Device device(Tensor tensor) {
        return deviceOf(tensor);
    }

    /** Returns where the elements of a tensor are. */
    static Device deviceOf(Tensor tensor) {
        return NativeCalls.call("device", () -> Device.parse(tensor.device().str().getString()));
    }

    @Override
    public Scalar read(Tensor tensor, long... position) {
        return NativeCalls.call("item", () -> Scalars.toNeutral(element(tensor, position).item(), dtype(tensor)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>The write is not recorded in the graph, as under {@code torch::NoGradGuard}.
     */
    @Override
    public void write(Tensor tensor, Scalar value, long... position) {
        NativeCalls.run("fill_", () -> {
            try (NoGradGuard _ = new NoGradGuard()) {
                element(tensor, position).fill_(Scalars.toNative(value));
            }
        });
    }

    private static Tensor element(Tensor tensor, long[] position) {
        return position.length == 0 ? tensor : tensor.index(Indices.at(position));
    }

    @Override
    public Tensor select(Tensor tensor, List<Index> index) {
        return NativeCalls.newTensor("index", () -> Indices.select(tensor, index));
    }

    @Override
    public void assign(Tensor tensor, List<Index> index, Scalar value) {
        NativeCalls.run("index_put_", () -> Indices.put(tensor, index, Scalars.toNative(value)));
    }

    @Override
    public void assign(Tensor tensor, List<Index> index, Tensor source) {
        NativeCalls.run("index_put_", () -> Indices.put(tensor, index, source));
    }

    @Override
    public Tensor cast(Tensor tensor, DType dtype) {
        return ShapeViews.sameOrNew("to", tensor, () -> tensor.to(ScalarTypes.of(dtype)));
    }

    @Override
    public Tensor copy(Tensor tensor) {
        return NativeCalls.newTensor("clone", () -> tensor.clone());
    }

    @Override
    public SharedMemory share(Tensor tensor) {
        return NativeCalls.call("data_ptr", () -> OfferedMemory.of(tensor));
    }

    @Override
    public Tensor adopt(SharedMemory memory) {
        return NativeCalls.newTensor("from_blob", () -> AdoptedMemory.tensorOver(memory));
    }

    @Override
    public boolean requiresGrad(Tensor tensor) {
        return tensor.requires_grad();
    }

    @Override
    public void requireGrad(Tensor tensor, boolean required) {
        NativeCalls.run("requires_grad_", () -> tensor.requires_grad_(required));
    }

    @Override
    public Tensor detach(Tensor tensor) {
        return NativeCalls.newTensor("detach", tensor::detach);
    }

    @Override
    public void detachInPlace(Tensor tensor) {
        NativeCalls.run("detach_", tensor::detach_);
    }

    @Override
    public Tensor data(Tensor tensor) {
        return NativeCalls.newTensor("variable_data", tensor::variable_data);
    }

    @Override
    public Optional<String> gradientFunction(Tensor tensor) {
        return NativeCalls.call("grad_fn",
                () -> Optional.ofNullable(tensor.grad_fn()).map(function -> function.name().getString()));
    }
}
