package org.tensortck.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** What the real PyTorch and NumPy did, as the generators under {@code src/test/python} wrote it down. */
public final class Recorded {
    public static final String REFUSAL = "!";

    private Recorded() {}

    /** Returns the fields of every line of a table, which may be compressed. */
    public static List<String[]> table(String name) {
        InputStream stream = Objects.requireNonNull(Recorded.class.getResourceAsStream(name), name);
        try (InputStream text = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
                var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static long[] longs(String text) {
        return Arrays.stream(text.split(",", -1)).filter(part -> !part.equals("()")).mapToLong(Long::parseLong)
                .toArray();
    }

    public static String text(long[] values) {
        return values.length == 0 ? "()" : Arrays.toString(values).replaceAll("[\\[\\] ]", "");
    }

    public static Scalar number(String text) {
        if (text.equals("True") || text.equals("False")) {
            return Scalar.of(text.equals("True"));
        }
        if (text.contains("|")) {
            String[] parts = text.split("\\|", -1);
            return new Scalar.Complex(real(parts[0]), real(parts[1]));
        }
        return text.matches("-?\\d+") ? new Scalar.Int(new BigInteger(text)) : Scalar.of(real(text));
    }

    private static double real(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    /** Returns the index that Python writes between brackets. */
    public static List<Index> index(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).filter(item -> !item.equals("()"))
                .map(Recorded::item).toList();
    }

    private static Index item(String text) {
        if (text.equals("None")) {
            return new Index.NewDimension();
        }
        if (text.equals("...")) {
            return new Index.Rest();
        }
        if (!text.contains(":")) {
            return new Index.At(Long.parseLong(text));
        }
        String[] bounds = Arrays.copyOf(text.split(":", -1), 3);
        return new Index.Range(bound(bounds[0]), bound(bounds[1]), bound(bounds[2]));
    }

    private static OptionalLong bound(String text) {
        return text == null || text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
