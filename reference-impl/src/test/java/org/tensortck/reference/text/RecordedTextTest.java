package org.tensortck.reference.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.text.ArrayText;
import org.tensortck.reference.torch.text.TensorText;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;

/** Compares with texts that the real libraries printed; {@code src/test/python/record_texts.py} records them. */
class RecordedTextTest {
    private static final int SHOWN_MISMATCHES = 5;

    @Test
    void texts_are_those_of_pytorch_2_13_and_numpy_2_4() throws IOException {
        Recording recording = Recording.read("texts.tsv.gz");

        assertTrue(recording.header().startsWith("# PyTorch 2.13.0+cpu, NumPy 2.4.6"), recording.header());
        assertEquals(4000, recording.rows().size());
        assertEquals(EnumSet.allOf(DType.class), recording.dtypesOf("tensor"));
        assertEquals(numPyDTypes(), recording.dtypesOf("array repr"));
        assertEquals(numPyDTypes(), recording.dtypesOf("array str"));
        assertEquals(numPyDTypes(), recording.dtypesOf("scalar repr"));
        assertEquals(numPyDTypes(), recording.dtypesOf("scalar str"));
        assertAllEqual(recording.rows(), NumPyProfile.NUMPY_2);
    }

    /** {@code src/test/python/record_tensor_texts.py} records these. */
    @Test
    void texts_of_twenty_thousand_tensors_more_are_those_of_pytorch_2_13() throws IOException {
        List<String> lines = lines("tensor-texts.gz");
        assertTrue(lines.getFirst().startsWith("# PyTorch 2.13.0"), lines.getFirst());
        assertEquals(20_001, lines.size());
        List<String> mismatches = new ArrayList<>();
        Set<DType> dtypes = EnumSet.noneOf(DType.class);
        for (int number = 0; number < lines.size() - 1; number++) {
            DrawnTensor tensor = DrawnTensor.of(number);
            dtypes.add(tensor.elements().dtype());
            String recorded = lines.get(number + 1).replace("\\n", "\n");
            if (!tensor.text().equals(recorded)) {
                mismatches.add("number " + number + ", " + tensor + " should print\n" + recorded + "\nprinted\n"
                        + tensor.text());
            }
        }
        assertEquals(EnumSet.allOf(DType.class), dtypes);
        assertNone(mismatches, lines.size() - 1);
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = RecordedTextTest.class.getResourceAsStream(name);
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    @Test
    void texts_of_the_older_profile_are_those_of_numpy_1_26() throws IOException {
        Recording recording = Recording.read("texts-numpy-1-on-windows.tsv.gz");

        assertTrue(recording.header().startsWith("# NumPy 1.26.4"), recording.header());
        assertEquals(1500, recording.rows().size());
        assertEquals(numPyDTypes(), recording.dtypesOf("array repr"));
        assertEquals(numPyDTypes(), recording.dtypesOf("scalar repr"));
        assertAllEqual(recording.rows(), NumPyProfile.NUMPY_1_ON_WINDOWS);
    }

    private static Set<DType> numPyDTypes() {
        return Arrays.stream(DType.values()).filter(DType::inNumPy).collect(Collectors.toSet());
    }

    private static void assertAllEqual(List<Row> rows, NumPyProfile profile) {
        List<String> mismatches = new ArrayList<>();
        for (Row row : rows) {
            String text = row.print(profile);
            if (!text.equals(row.text())) {
                mismatches.add(row + "\nprinted\n" + text);
            }
        }
        assertNone(mismatches, rows.size());
    }

    private static void assertNone(List<String> mismatches, int count) {
        if (!mismatches.isEmpty()) {
            fail(mismatches.size() + " of " + count + " texts differ:\n" + mismatches.stream()
                    .limit(SHOWN_MISMATCHES)
                    .collect(Collectors.joining("\n")));
        }
    }

    private record Recording(String header, List<Row> rows) {

        static Recording read(String name) throws IOException {
            List<String> lines = lines(name);
            return new Recording(lines.getFirst(), lines.stream().skip(1).map(Row::parse).toList());
        }

        Set<DType> dtypesOf(String printed) {
            return rows.stream()
                    .filter(row -> row.printed.equals(printed))
                    .map(row -> row.elements.dtype())
                    .collect(Collectors.toSet());
        }
    }

    private record Row(String printed, Elements elements, List<String> options, List<String> suffix, String text) {

        static Row parse(String line) {
            String[] columns = line.split("\t", -1);
            DType dtype = DType.named(columns[1]).orElseThrow();
            List<Long> shape = columns[2].equals("-")
                    ? List.of()
                    : Arrays.stream(columns[2].split("x")).map(Long::valueOf).toList();
            List<Scalar> listed = columns[5].equals("-")
                    ? List.of()
                    : Arrays.stream(columns[5].split(" ")).map(element -> scalar(dtype, element)).toList();
            String text = columns[6].replace("\\n", "\n");
            return new Row(
                    columns[0],
                    new ListedElements(dtype, listed, shape),
                    List.of(columns[3].split(" ")),
                    List.of(columns[4].split(" ")),
                    text);
        }

        private static Scalar scalar(DType dtype, String element) {
            return switch (dtype.kind()) {
                case BOOL -> Scalar.of(element.equals("True"));
                case UNSIGNED, SIGNED -> new Scalar.Int(new BigInteger(element));
                case FLOAT -> Scalar.of(Double.parseDouble(element));
                case COMPLEX -> {
                    String[] parts = element.split(",");
                    yield new Scalar.Complex(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
                }
            };
        }

        String print(NumPyProfile profile) {
            return switch (printed) {
                case "tensor" -> TensorText.repr(elements, tensorSuffix(), tensorOptions());
                case "array repr" -> ArrayText.repr(elements, profile, arrayOptions());
                case "array str" -> ArrayText.str(elements, profile, arrayOptions());
                case "scalar repr" -> ArrayText.scalarRepr(elements.dtype(), elements.at(), profile);
                case "scalar str" -> ArrayText.scalarStr(elements.dtype(), elements.at(), profile);
                default -> throw new IllegalArgumentException(printed);
            };
        }

        private TensorText.Suffix tensorSuffix() {
            return new TensorText.Suffix(
                    DType.named(suffix.get(0)).orElseThrow(),
                    Device.parse(suffix.get(1)),
                    suffix.get(2).equals("True"),
                    suffix.get(3).equals("-") ? Optional.empty() : Optional.of(suffix.get(3)));
        }

        private TensorText.Options tensorOptions() {
            return new TensorText.Options(
                    Integer.parseInt(options.get(0)),
                    Integer.parseInt(options.get(1)),
                    Integer.parseInt(options.get(2)),
                    Integer.parseInt(options.get(3)),
                    options.get(4).equals("None") ? Optional.empty() : Optional.of(options.get(4).equals("True")));
        }

        private ArrayText.Options arrayOptions() {
            return new ArrayText.Options(
                    Integer.parseInt(options.get(0)),
                    Integer.parseInt(options.get(1)),
                    Integer.parseInt(options.get(2)),
                    Integer.parseInt(options.get(3)),
                    options.get(4).equals("True"),
                    ArrayText.Options.FloatMode.valueOf(options.get(5).toUpperCase(Locale.ROOT)),
                    switch (options.get(6)) {
                        case "+" -> ArrayText.Options.Sign.ALWAYS;
                        case "space" -> ArrayText.Options.Sign.SPACE;
                        default -> ArrayText.Options.Sign.NEGATIVE_ONLY;
                    },
                    options.get(7),
                    options.get(8));
        }

        @Override
        public String toString() {
            return printed + " of " + elements + " with " + String.join(" ", options) + " and "
                    + String.join(" ", suffix) + " should print\n" + text;
        }
    }
}
