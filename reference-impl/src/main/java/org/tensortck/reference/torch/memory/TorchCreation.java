package org.tensortck.reference.torch.memory;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.NumberSequence;
import org.tensortck.reference.element.DTypeInference;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchSequences;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.reference.torch.settings.TorchDefaultDevices;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.TensorCreation;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Tensors made from a shape and a number or two, by PyTorch's rules. */
public final class TorchCreation implements TensorCreation<Tensor> {
    private final TorchDefaultDTypes defaults;
    private final TorchDefaultDevices devices;

    public TorchCreation(TorchDefaultDTypes defaults, TorchDefaultDevices devices) {
        this.defaults = defaults;
        this.devices = devices;
    }

    @Override
    public Tensor zeros(long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return full("zeros", shape, Scalar.of(0), dtype.orElse(defaults.real()), devices.of(device));
    }

    @Override
    public Tensor ones(long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return full("ones", shape, Scalar.of(1), dtype.orElse(defaults.real()), devices.of(device));
    }

    @Override
    public Tensor full(long[] shape, Scalar value, Optional<DType> dtype, Optional<Device> device) {
        return full("full", shape, value, dtype.orElseGet(() -> dtypeOf(value)), devices.of(device));
    }

    private static Tensor full(String operation, long[] shape, Scalar value, DType dtype, Device device) {
        return filled(operation, Layout.contiguous(StrideRule.TORCH, shape), value, dtype, device);
    }

    /**
     * Returns a leaf of which all elements are one number.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    static Tensor filled(String operation, Layout layout, Scalar value, DType dtype, Device device) {
        Tensor result = Tensor.empty(layout, dtype, device);
        if (!device.isMeta()) {
            // Note: a single element is filled by other code, which does not check the short formats.
            boolean single = layout.count() == 1 && !isUnsignedInt64(value);
            (single ? StorableNumbers.TORCH_ASSIGNMENT : StorableNumbers.TORCH_FULL).check(operation, value, dtype);
        }
        result.elements().fill(operation, value);
        return result;
    }

    private static boolean isUnsignedInt64(Scalar value) {
        return value instanceof Scalar.Int integer && integer.value().bitLength() == Long.SIZE;
    }

    private DType dtypeOf(Scalar value) {
        return DTypeInference.torch(new Values(List.of(), List.of(value)), defaults.real());
    }

    @Override
    public Tensor arange(Scalar start, Scalar end, Scalar step, Optional<DType> dtype, Optional<Device> device) {
        boolean whole = Numbers.isInteger(start) && Numbers.isInteger(end)
                && Numbers.isInteger(step);
        DType stored = dtype.orElse(whole ? DType.INT64 : defaults.real());
        return vector("arange", TorchSequences.range(start, end, step, stored), stored, devices.of(device));
    }

    private static Tensor vector(String operation, NumberSequence numbers, DType dtype, Device device) {
        Layout layout = Layout.contiguous(StrideRule.TORCH, numbers.count());
        if (device.isMeta()) {
            return Tensor.empty(layout, dtype, device);
        }
        Tensor result = Tensor.empty(layout, dtype, Device.CPU);
        numbers.writeTo(operation, result.elements());
        return device.isHost() ? result : result.to(device, dtype);
    }

    @Override
    public Tensor linspace(Scalar start, Scalar end, long steps, Optional<DType> dtype, Optional<Device> device) {
        boolean complex = start instanceof Scalar.Complex || end instanceof Scalar.Complex;
        DType stored = dtype.orElseGet(() -> complex ? dtypeOf(new Scalar.Complex(0, 0)) : defaults.real());
        if (complex && stored.kind() != DType.Kind.COMPLEX) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "linspace: a bound is complex, and " + stored + " is not");
        }
        return vector("linspace", TorchSequences.spaced(start, end, steps, stored), stored, devices.of(device));
    }

    @Override
    public Tensor logspace(Scalar start, Scalar end, long steps, double base, Optional<DType> dtype,
            Optional<Device> device) {
        DType stored = dtype.orElse(defaults.real());
        return vector("logspace", TorchSequences.powers(start, end, steps, base, stored), stored, devices.of(device));
    }

    @Override
    public Tensor eye(long rows, long columns, Optional<DType> dtype, Optional<Device> device) {
        DType stored = dtype.orElse(defaults.real());
        Tensor result = zeros(new long[]{rows, columns}, Optional.of(stored), device);
        boolean unsupported = stored == DType.UINT16 || stored == DType.UINT32 || stored == DType.UINT64
                || stored == DType.COMPLEX32;
        if (unsupported) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "eye: there is no identity of dtype " + stored);
        }
        StridedElements elements = result.elements();
        elements.view(LayoutViews.diagonal(elements.layout(), 0, 0, 1)).fill("eye", Scalar.of(1));
        return result;
    }
}
