package org.tensortck.reference;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.memory.StridedSizes;
import org.tensortck.reference.torch.GradientMode;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchArithmetic;
import org.tensortck.reference.torch.compute.TorchCumulativeSums;
import org.tensortck.reference.torch.compute.TorchElementFunctions;
import org.tensortck.reference.torch.compute.TorchExtremes;
import org.tensortck.reference.torch.compute.TorchJoining;
import org.tensortck.reference.torch.compute.TorchMatrixProducts;
import org.tensortck.reference.torch.compute.TorchPromotion;
import org.tensortck.reference.torch.compute.TorchRearranging;
import org.tensortck.reference.torch.compute.TorchReductions;
import org.tensortck.reference.torch.compute.TorchRepeating;
import org.tensortck.reference.torch.index.TorchChoosing;
import org.tensortck.reference.torch.index.TorchFilling;
import org.tensortck.reference.torch.index.TorchGathering;
import org.tensortck.reference.torch.index.TorchIndexing;
import org.tensortck.reference.torch.memory.TorchBuffers;
import org.tensortck.reference.torch.memory.TorchContiguity;
import org.tensortck.reference.torch.memory.TorchConversions;
import org.tensortck.reference.torch.memory.TorchCreation;
import org.tensortck.reference.torch.memory.TorchDeviceConversions;
import org.tensortck.reference.torch.memory.TorchDlpack;
import org.tensortck.reference.torch.memory.TorchFiles;
import org.tensortck.reference.torch.memory.TorchGradients;
import org.tensortck.reference.torch.memory.TorchNamedCasts;
import org.tensortck.reference.torch.memory.TorchNonBlockingCopies;
import org.tensortck.reference.torch.memory.TorchPinnedMemory;
import org.tensortck.reference.torch.memory.TorchPrototypes;
import org.tensortck.reference.torch.memory.TorchResizing;
import org.tensortck.reference.torch.memory.TorchSharedStorages;
import org.tensortck.reference.torch.memory.TorchStorages;
import org.tensortck.reference.torch.memory.TorchUntypedStorages;
import org.tensortck.reference.torch.settings.TorchAccelerators;
import org.tensortck.reference.torch.settings.TorchDTypes;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.reference.torch.settings.TorchDefaultDevices;
import org.tensortck.reference.torch.settings.TorchGradientModes;
import org.tensortck.reference.torch.settings.TorchPrinting;
import org.tensortck.reference.torch.view.TorchBroadcasting;
import org.tensortck.reference.torch.view.TorchComplexParts;
import org.tensortck.reference.torch.view.TorchDiagonals;
import org.tensortck.reference.torch.view.TorchInPlaceViews;
import org.tensortck.reference.torch.view.TorchReinterpretation;
import org.tensortck.reference.torch.view.TorchShapes;
import org.tensortck.reference.torch.view.TorchSplitting;
import org.tensortck.reference.torch.view.TorchUnitAxes;
import org.tensortck.reference.torch.view.TorchViews;
import org.tensortck.reference.torch.view.TorchWindows;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.DeviceNames;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.device.AcceleratorDevices;
import org.tensortck.spi.device.Devices;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.exchange.Interchange;
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

/** Tensors that follow PyTorch's rules, on {@code cpu}, on {@code meta} and on accelerators, CUDA or simulated ones. */
public final class ReferenceTensors
        implements
            TensorLibrary<Tensor>,
            MemoryExport<Tensor>,
            MemoryImport<Tensor>,
            Interchange<Tensor>,
            Indexing<Tensor>,
            Casts<Tensor>,
            Devices<Tensor>,
            Graphs<Tensor>,
            RandomNumbers<Tensor> {

    private static final TorchIndexing INDEXING = new TorchIndexing();

    private final TorchDefaultDTypes defaults = new TorchDefaultDTypes();
    private final TorchDefaultDevices defaultDevices = new TorchDefaultDevices();
    private final TorchPrinting printing = new TorchPrinting(defaults);
    private final Capabilities capabilities = new Capabilities(this, List.of(
            defaults,
            defaultDevices,
            new TorchAccelerators(),
            printing,
            new StridedSizes<>(),
            new TorchArithmetic(defaults),
            new TorchBroadcasting(),
            new TorchBuffers(),
            new TorchChoosing(defaults),
            new TorchComplexParts(),
            new TorchContiguity(),
            new TorchConversions(defaults, defaultDevices),
            new TorchCumulativeSums(),
            new TorchCreation(defaults, defaultDevices),
            new TorchDTypes(),
            new TorchDeviceConversions(),
            new TorchDiagonals(),
            new TorchDlpack(),
            new TorchFiles(defaults),
            new TorchFilling(),
            new TorchPinnedMemory(),
            new TorchNonBlockingCopies(new TorchDeviceConversions(), new TorchFilling()),
            new TorchGathering(),
            new TorchGradientModes(),
            new TorchGradients(),
            new TorchInPlaceViews(),
            new TorchJoining(),
            new TorchMatrixProducts(),
            new TorchNamedCasts(),
            new TorchPromotion(defaults),
            new TorchPrototypes(),
            new TorchRearranging(),
            new TorchElementFunctions(defaults),
            new TorchExtremes(),
            new TorchReductions(),
            new TorchReinterpretation(),
            new TorchRepeating(),
            new TorchResizing(),
            new TorchShapes(),
            new TorchSharedStorages(),
            new TorchUntypedStorages(),
            new TorchSplitting(),
            new TorchStorages(),
            new TorchUnitAxes(),
            new TorchViews(),
            new TorchWindows(),
            WarningLog.TORCH));

    /** Creates the library. Its defaults and its print options are its only state. */
    public ReferenceTensors() {}

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> capability) {
        return absence(capability).isPresent() ? Optional.empty() : capabilities.get(capability);
    }

    @Override
    public Optional<String> absence(Class<? extends Capability> capability) {
        return capability == AcceleratorDevices.class ? Accelerators.absence() : Optional.empty();
    }

    @Override
    public void reset() {
        defaults.reset();
        defaultDevices.reset();
        printing.reset();
        GradientMode.reset();
        WarningLog.TORCH.reset();
    }

    @Override
    public String version() {
        return Version.TEXT;
    }

    @Override
    public Set<DType> dtypes() {
        return EnumSet.allOf(DType.class);
    }

    @Override
    public Set<Device> devices() {
        Set<Device> devices = new LinkedHashSet<>(Accelerators.devices());
        devices.add(Device.CPU);
        devices.add(Device.META);
        return devices;
    }

    @Override
    public Device namedDevice(String name, OptionalLong index) {
        Set<String> types = new LinkedHashSet<>(Device.TYPES);
        Accelerators.devices().forEach(device -> types.add(device.type()));
        return DeviceNames.parse(name, index, types);
    }

    @Override
    public DType defaultDType() {
        return defaults.real();
    }

    @Override
    public Tensor create(Values values, Optional<DType> dtype) {
        return Tensor.of(values, defaults.of(values, dtype));
    }

    @Override
    public Tensor empty(long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return Tensor.empty(shape, dtype.orElse(defaultDType()),
                TorchDeviceConversions.supported(defaultDevices.of(device)));
    }

    @Override
    public Tensor create(Values values, Optional<DType> dtype, Optional<Device> device) {
        return asTensor(create(values, dtype), Optional.empty(), Optional.of(defaultDevices.of(device)));
    }

    @Override
    public Tensor rand(long[] shape, Optional<DType> dtype) {
        Tensor random = Tensor.rand(shape, dtype.orElse(defaultDType()), ThreadLocalRandom.current());
        return random.to(TorchDeviceConversions.supported(defaultDevices.defaultDevice()), dtype(random));
    }

    @Override
    public Tensor adopt(SharedMemory memory) {
        return Tensor.sharing("from_numpy", memory);
    }

    @Override
    public Tensor asTensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device) {
        return asTensor(Tensor.sharing("as_tensor", array), dtype, Optional.of(defaultDevices.of(device)));
    }

    @Override
    public Tensor asTensor(Tensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return tensor.to(device.map(TorchDeviceConversions::supported).orElse(device(tensor)),
                dtype.orElse(dtype(tensor)));
    }

    @Override
    public Tensor asTensor(Values values, Optional<DType> dtype, Optional<Device> device) {
        return create(values, dtype, device);
    }

    @Override
    public Tensor tensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device) {
        return copied(Tensor.fromNumPy("tensor", array), dtype, Optional.of(defaultDevices.of(device)));
    }

    @Override
    public Tensor tensor(Tensor tensor, Optional<DType> dtype, Optional<Device> device) {
        WarningLog.TORCH.warn(WarningKind.COPY_OF_TENSOR);
        return copied(tensor, dtype, device);
    }

    private Tensor copied(Tensor tensor, Optional<DType> dtype, Optional<Device> device) {
        Tensor source = tensor.detach();
        Tensor result = asTensor(source, dtype, device);
        return result.equals(source) ? source.copy() : result;
    }

    @Override
    public DType dtype(Tensor tensor) {
        return tensor.elements().dtype();
    }

    @Override
    public long[] shape(Tensor tensor) {
        return tensor.elements().shape();
    }

    @Override
    public long[] strides(Tensor tensor) {
        return tensor.elements().layout().strides();
    }

    @Override
    public long offset(Tensor tensor) {
        return tensor.elements().layout().offset();
    }

    @Override
    public Device device(Tensor tensor) {
        return tensor.elements().device();
    }

    @Override
    public Scalar read(Tensor tensor, long... position) {
        return tensor.elements().at(position);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The write is not recorded in the graph, as under {@code torch.no_grad()}.
     */
    @Override
    public void write(Tensor tensor, Scalar value, long... position) {
        StorableNumbers.TORCH_CONSTRUCTOR.check("write", value, dtype(tensor));
        tensor.elements().put("write", value, position);
    }

    @Override
    public Tensor select(Tensor tensor, List<Index> index) {
        return INDEXING.select(tensor, index);
    }

    @Override
    public void assign(Tensor tensor, List<Index> index, Scalar value) {
        INDEXING.assign(tensor, index, value);
    }

    @Override
    public void assign(Tensor tensor, List<Index> index, Tensor source) {
        INDEXING.assign(tensor, index, source);
    }

    @Override
    public Tensor cast(Tensor tensor, DType dtype) {
        return tensor.to(device(tensor), dtype);
    }

    @Override
    public Tensor copy(Tensor tensor) {
        return tensor.copy();
    }

    @Override
    public SharedMemory share(Tensor tensor) {
        return tensor.numPy();
    }

    @Override
    public SharedMemory memory(Tensor tensor) {
        return tensor.elements().describe("memory", false);
    }

    @Override
    public boolean requiresGrad(Tensor tensor) {
        return tensor.graph().requiresGrad();
    }

    @Override
    public void requireGrad(Tensor tensor, boolean required) {
        tensor.graph().require(required);
    }

    @Override
    public Tensor detach(Tensor tensor) {
        return tensor.detach();
    }

    @Override
    public void detachInPlace(Tensor tensor) {
        tensor.graph().detach();
    }

    /**
     * {@inheritDoc}
     *
     * <p>It has versions of its own.
     */
    @Override
    public Tensor data(Tensor tensor) {
        return tensor.data();
    }

    @Override
    public Optional<String> gradientFunction(Tensor tensor) {
        return tensor.graph().function();
    }
}
