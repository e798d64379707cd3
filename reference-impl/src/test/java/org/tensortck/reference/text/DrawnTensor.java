package org.tensortck.reference.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.torch.text.TensorText;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;

/**
 * A random tensor with print options: the same for a number as {@code draw_tensor} of {@code record_tensor_texts.py} gives.
 */
record DrawnTensor(Elements elements, TensorText.Suffix suffix, TensorText.Options options) {
    private static final List<String> FLOATS = List.of("float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz",
            "float8_e5m2fnuz", "float8_e8m0fnu", "float16", "bfloat16", "float32", "float64");
    private static final List<String> COMPLEX = List.of("complex32", "complex64", "complex128");
    private static final List<String> INTEGERS = List.of("bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16",
            "int32", "int64");
    private static final List<String> OFTEN = Stream
            .of(Collections.nCopies(6, "float32"), Collections.nCopies(3, "float64"), List.of("bfloat16", "float16"))
            .flatMap(List::stream).toList();
    private static final List<DType> DTYPES = Stream.of(FLOATS, COMPLEX, INTEGERS, OFTEN).flatMap(List::stream)
            .map(name -> DType.named(name).orElseThrow()).toList();
    private static final List<DType> DEFAULTS = Stream
            .concat(Collections.nCopies(8, DType.FLOAT32).stream(), Stream.of(DType.FLOAT64, DType.FLOAT16)).toList();
    private static final List<Optional<Boolean>> SCIENTIFIC = List.of(Optional.empty(), Optional.empty(),
            Optional.of(true), Optional.of(false));
    private static final int MOST_DIFFERENT = 11;

    static DrawnTensor of(long number) {
        Draw draw = new Draw(number);
        DType dtype = draw.of(DTYPES);
        List<Long> shape = shape(draw);
        int size = Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
        List<Scalar> drawn = elements(draw, dtype, Math.min(size, MOST_DIFFERENT));
        List<Scalar> all = IntStream.range(0, size).mapToObj(place -> drawn.get(place % drawn.size())).toList();
        DType defaultDType = draw.of(DEFAULTS);
        String membership = draw.of(List.of("", "", "", "leaf", "clone"));
        TensorText.Options options = draw.below(4) == 0 ? options(draw) : TensorText.Options.DEFAULT;
        boolean meta = draw.below(32) == 0;
        boolean hasGradients = dtype.kind() == Kind.COMPLEX || (dtype.kind() == Kind.FLOAT && dtype.bits() > 8);
        boolean inGraph = !meta && hasGradients && !membership.isEmpty();
        return new DrawnTensor(new ListedElements(dtype, all, shape),
                new TensorText.Suffix(defaultDType, meta ? Device.META : Device.CPU, inGraph,
                        inGraph && membership.equals("clone") ? Optional.of("CloneBackward0") : Optional.empty()),
                options);
    }

    private static List<Long> shape(Draw draw) {
        if (draw.below(16) == 0) {
            return draw.of(List.of(List.of(1001L + draw.below(500)), List.of(26L + draw.below(20), 40L),
                    List.of(7L, 2L, 80L), List.of(1000L), List.of(5L, 6L, 6L, 6L)));
        }
        int rank = draw.of(List.of(0, 1, 1, 1, 2, 2, 3, 4));
        int longest = List.of(0, 10, 5, 3, 3).get(rank);
        List<Long> shape = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            long length = draw.below(longest);
            shape.add(length + (draw.below(16) > 0 ? 1 : 0));
        }
        return shape;
    }

    private static List<Scalar> elements(Draw draw, DType dtype, int count) {
        return switch (dtype.kind()) {
            case BOOL -> {
                int falses = draw.of(List.of(0, 1, 8));
                yield repeated(count, () -> Scalar.of(draw.below(16) >= falses));
            }
            case UNSIGNED, SIGNED -> integers(draw, dtype, count);
            case FLOAT -> {
                DrawnNumbers numbers = new DrawnNumbers(draw, dtype);
                yield repeated(count, () -> Scalar.of(numbers.next()));
            }
            case COMPLEX -> {
                List<Scalar> real = elementsOfPart(draw, dtype, count);
                List<Scalar> imaginary = elementsOfPart(draw, dtype, count);
                yield IntStream.range(0, count).<Scalar>mapToObj(place -> new Scalar.Complex(
                        NumberParts.real(real.get(place)), NumberParts.real(imaginary.get(place)))).toList();
            }
        };
    }

    private static List<Scalar> elementsOfPart(Draw draw, DType dtype, int count) {
        DrawnNumbers numbers = new DrawnNumbers(draw, dtype);
        return repeated(count, () -> Scalar.of(numbers.next()));
    }

    private static List<Scalar> repeated(int count, Supplier<Scalar> drawn) {
        List<Scalar> elements = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            elements.add(drawn.get());
        }
        return elements;
    }

    private static List<Scalar> integers(Draw draw, DType dtype, int count) {
        int most = draw.of(List.of(10, 100, 100000));
        boolean wide = draw.below(3) == 0;
        int least = dtype.kind() == Kind.UNSIGNED ? 0 : -draw.of(List.of(0, 1, 9, 1000));
        return repeated(count, () -> integer(wide ? draw.next() : draw.below(most) + least, dtype));
    }

    private static Scalar integer(long drawn, DType dtype) {
        int unused = Long.SIZE - dtype.bits();
        if (dtype.kind() == Kind.SIGNED) {
            return Scalar.of(drawn << unused >> unused);
        }
        return new Scalar.Int(new BigInteger(Long.toUnsignedString(drawn << unused >>> unused)));
    }

    private static TensorText.Options options(Draw draw) {
        int precision = draw.of(List.of(0, 1, 2, 6, 10));
        int threshold = draw.of(List.of(4, 20, 1000));
        int edgeItems = 1 + draw.below(4);
        int lineWidth = draw.of(List.of(20, 40, 80, 132));
        return new TensorText.Options(precision, threshold, edgeItems, lineWidth, draw.of(SCIENTIFIC));
    }

    String text() {
        return TensorText.repr(elements, suffix, options);
    }
}
