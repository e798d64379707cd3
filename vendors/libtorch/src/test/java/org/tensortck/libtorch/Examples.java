package org.tensortck.libtorch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.bytedeco.pytorch.Tensor;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Values and tensors for tests. */
final class Examples {
    private static final LibTorch LIBRARY = new LibTorch();

    private Examples() {}

    static Values row(double... elements) {
        return new Values(List.of((long) elements.length),
                DoubleStream.of(elements).<Scalar>mapToObj(Scalar::of).toList());
    }

    static Values row(long... elements) {
        return new Values(List.of((long) elements.length),
                LongStream.of(elements).<Scalar>mapToObj(Scalar::of).toList());
    }

    static Values number(Scalar element) {
        return new Values(List.of(), List.of(element));
    }

    /** Returns a float64 tensor of shape {@code [rows, columns]} with the elements 0, 1, 2 and so on. */
    static Tensor matrix(long rows, long columns) {
        List<Scalar> elements = new ArrayList<>();
        for (long element = 0; element < rows * columns; element++) {
            elements.add(Scalar.of((double) element));
        }
        return LIBRARY.create(new Values(List.of(rows, columns), elements), Optional.of(DType.FLOAT64));
    }

    static Tensor tensor(double... elements) {
        return LIBRARY.create(row(elements), Optional.empty());
    }

    /** Returns the elements of a tensor of floats in row-major order. */
    static List<Double> elements(Tensor tensor) {
        List<Double> elements = new ArrayList<>();
        collect(tensor, new long[0], elements);
        return elements;
    }

    private static void collect(Tensor tensor, long[] prefix, List<Double> elements) {
        long[] shape = LIBRARY.shape(tensor);
        if (prefix.length == shape.length) {
            elements.add(((Scalar.Real) LIBRARY.read(tensor, prefix)).value());
            return;
        }
        for (long position = 0; position < shape[prefix.length]; position++) {
            long[] longer = Arrays.copyOf(prefix, prefix.length + 1);
            longer[prefix.length] = position;
            collect(tensor, longer, elements);
        }
    }
}
