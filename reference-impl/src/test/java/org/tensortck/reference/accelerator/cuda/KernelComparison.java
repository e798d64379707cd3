package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchArithmetic;
import org.tensortck.reference.torch.index.TorchFilling;
import org.tensortck.reference.torch.index.TorchGathering;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;
import org.tensortck.spi.value.Values;

/**
 * Compares operations on the current accelerator with the same ones in the host, to the bit, and counts those that were not
 * computed by a kernel of the device.
 */
final class KernelComparison {
    private static final double[] REALS = {0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, -2.5, 0.1, 127, 128, 255, 256, 32767, 32768,
            65504, 65519, 65520, 1e5, -1e5, 0x1p-14, 0x1p-15, 0x1p-24, 0x1p-25, 0x1.8p-25, 0x1.1p-25, 0x1.004p0,
            0x1.00cp0, 0x1.01p0, 0x1.03p0, 0x1p-126, 0x1p-149, 0x1p-150, 1e300, -1e300, 0x1p31, -0x1p31,
            -0x1p31 - 0.5, -0x1p31 - 1, 0x1p31 - 0.5, 0x1p32, 0x1p53, 0x1p62, 0x1p63, -0x1p63, 0x1p64, 1.7e38,
            3.4028235e38, 3.4028236e38, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, Double.NaN};
    private static final long[] INTEGERS = {0, 1, -1, 2, 3, 7, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768,
            65535,
            65536, 2049, 2051, 16777217, 16777219, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 31, 1L << 32,
            (1L << 53) + 1, (1L << 53) + 3, (1L << 60) + 1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1};
    private static final Set<DType> NO_NUMBERS = EnumSet.of(DType.FLOAT8_E4M3FN, DType.FLOAT8_E5M2,
            DType.FLOAT8_E4M3FNUZ, DType.FLOAT8_E5M2FNUZ, DType.FLOAT8_E8M0FNU);
    private static final Index ALL = new Index.Rest();

    private final ReferenceTensors torch = new ReferenceTensors();
    private final TorchArithmetic arithmetic = new TorchArithmetic(new TorchDefaultDTypes());
    private final Device device = new Device(Accelerators.current().orElseThrow().type(), 0);
    private final List<String> differences = new ArrayList<>();
    private int compared;
    private int lent;

    /** Compares all kernels; returns the comparisons that differ, or that were not computed as they should be. */
    List<String> differences() {
        for (DType from : DType.values()) {
            for (DType to : DType.values()) {
                compare("cast " + from + " to " + to, !NO_NUMBERS.contains(from) && !NO_NUMBERS.contains(to),
                        tensor -> torch.cast(tensor, to), numbers(from));
            }
            copies(from);
            fills(from);
            gathers(from);
        }
        for (DType dtype : EnumSet.complementOf(EnumSet.copyOf(NO_NUMBERS))) {
            if (dtype.kind() != Kind.COMPLEX) {
                operations(dtype);
            }
        }
        return differences;
    }

    /** Returns the number of comparisons so far. */
    int compared() {
        return compared;
    }

    /** Returns how often memory was lent to a kernel in this process. */
    int lent() {
        return lent;
    }

    private Tensor numbers(DType dtype) {
        Stream<Scalar> numbers = dtype.kind() == Kind.FLOAT || dtype.kind() == Kind.COMPLEX
                ? Stream.concat(Arrays.stream(REALS).mapToObj(Scalar::of),
                        dtype.kind() == Kind.COMPLEX
                                ? Arrays.stream(REALS).mapToObj(value -> new Scalar.Complex(0.5, value))
                                : Stream.empty())
                : Arrays.stream(INTEGERS).mapToObj(Scalar::of);
        List<Scalar> all = numbers.toList();
        boolean complex = dtype.kind() == Kind.COMPLEX;
        DType exact = complex ? DType.COMPLEX128 : all.getFirst() instanceof Scalar.Int ? DType.INT64 : DType.FLOAT64;
        return torch.cast(torch.create(new Values(List.of((long) all.size()), all), Optional.of(exact)), dtype);
    }

    private Tensor matrix(DType dtype) {
        List<Scalar> numbers = LongStream.range(0, 60).mapToObj(Scalar::of).toList();
        return torch.cast(torch.create(new Values(List.of(3L, 4L, 5L), numbers), Optional.of(DType.INT64)), dtype);
    }

    private void copies(DType dtype) {
        Index second = new Index.Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(2));
        Index tail = new Index.Range(OptionalLong.of(1), OptionalLong.empty(), OptionalLong.empty());
        compare("copy of " + dtype, true, torch::copy, matrix(dtype));
        compare("copy of every second " + dtype, true,
                tensor -> torch.copy(torch.select(tensor, List.of(ALL, second))), matrix(dtype));
        compare("copy of a tail of " + dtype, true,
                tensor -> torch.copy(torch.select(tensor, List.of(tail, tail, second))), matrix(dtype));
        compare("write to every second " + dtype, true, tensor -> {
            Tensor target = torch.copy(tensor);
            torch.assign(target, List.of(ALL, second), torch.select(tensor, List.of(new Index.At(2), ALL, second)));
            return target;
        }, matrix(dtype));
    }

    private void fills(DType dtype) {
        TorchFilling filling = new TorchFilling();
        compare("fill of " + dtype, true, tensor -> {
            Tensor target = torch.copy(tensor);
            filling.fill(torch.select(target, List.of(ALL, new Index.At(1))), Scalar.of(3));
            return target;
        }, matrix(dtype));
    }

    private void gathers(DType dtype) {
        TorchGathering gathering = new TorchGathering();
        compare("index_select of " + dtype, true, tensor -> gathering.indexSelect(tensor, 1, indices(tensor, 3, 0, 3)),
                matrix(dtype));
        compare("take of " + dtype, true, tensor -> gathering.take(tensor, indices(tensor, 59, 0, 31, 31)),
                matrix(dtype));
        compare("index array of " + dtype, true, tensor -> torch.select(tensor,
                List.of(new Index.Advanced(indices(tensor, 2, 0, -1)))), matrix(dtype));
    }

    private Tensor indices(Tensor beside, long... indices) {
        Values values = new Values(List.of((long) indices.length),
                LongStream.of(indices).mapToObj(Scalar::of).toList());
        return torch.create(values, Optional.of(DType.INT64), Optional.of(torch.device(beside)));
    }

    private void operations(DType dtype) {
        Tensor left = numbers(dtype);
        for (BinaryOperation operation : List.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT,
                BinaryOperation.MULTIPLY,
                BinaryOperation.DIVIDE)) {
            boolean wide = dtype.kind() == Kind.UNSIGNED && dtype != DType.UINT8;
            if ((dtype == DType.BOOL && operation == BinaryOperation.SUBTRACT) || wide) {
                continue; // PyTorch lacks it
            }
            for (int shift = 1; shift < 4; shift++) {
                int distance = shift;
                compare(operation + " of " + dtype + " shifted by " + shift, true, tensor -> {
                    Tensor whole = torch.copy(tensor);
                    return arithmetic.apply(operation, new Operand.Of<>(slice(whole, 0, distance)),
                            new Operand.Of<>(slice(whole, distance, 0)));
                }, left);
            }
        }
        for (UnaryOperation operation : List.of(UnaryOperation.NEGATE, UnaryOperation.ABSOLUTE)) {
            boolean wide = dtype.kind() == Kind.UNSIGNED && dtype != DType.UINT8;
            if (dtype != DType.BOOL && !wide) {
                compare(operation + " of " + dtype, true,
                        tensor -> arithmetic.apply(operation, new Operand.Of<>(tensor)), left);
            }
        }
    }

    /** Returns the elements without some at the end and some at the front. */
    private Tensor slice(Tensor tensor, long front, long end) {
        return torch.select(tensor, List.of(new Index.Range(OptionalLong.of(front),
                OptionalLong.of(torch.shape(tensor)[0] - end), OptionalLong.empty())));
    }

    private void compare(String what, boolean hasKernel, UnaryOperator<Tensor> operation, Tensor host) {
        compared++;
        Tensor there = torch.asTensor(host, Optional.empty(), Optional.of(device));
        long before = lentSoFar();
        Tensor result = operation.apply(there);
        boolean computedHere = lentSoFar() > before;
        lent += computedHere ? 1 : 0;
        Tensor expected = torch.copy(operation.apply(host));
        Tensor found = torch.asTensor(result, Optional.empty(), Optional.of(Device.CPU));
        long place = bytes(expected).mismatch(bytes(torch.copy(found)));
        if (place >= 0) {
            differences.add(what + ": byte " + place + " differs: expected " + expected + ", found " + found);
        }
        boolean unchanged = result.equals(there);
        if (computedHere == hasKernel && !unchanged) {
            differences.add(what + (hasKernel ? " was computed in the host" : " was computed by the device"));
        }
    }

    private static long lentSoFar() {
        return Accelerators.current().orElseThrow().transfers().lent();
    }

    private MemorySegment bytes(Tensor tensor) {
        return torch.memory(tensor).memory();
    }
}
