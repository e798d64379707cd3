package org.tensortck.spi.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The kinds of PyTorch's and NumPy's exceptions, or of their warnings: the rows of {@code spec/errors.md}, or of
 * {@code spec/warnings.md}. An adapter to one of these libraries translates with it.
 *
 * @param <K> the enum of the kinds
 * @param kinds the class of the kinds
 * @param rows the exceptions or warnings that have a kind
 */
public record KindTable<K extends Enum<K>>(Class<K> kinds, List<Row<K>> rows) {
    private static final int COLUMNS = 4;

    /**
     * One exception or warning that has a kind.
     *
     * @param <K> the enum of the kinds
     * @param kind the kind
     * @param origin the library that raises it
     * @param type the name of its class in Python, without the module
     * @param fragment a part of the message
     */
    public record Row<K>(K kind, Origin origin, String type, String fragment) {}

    /** A library whose exceptions and warnings have kinds. */
    public enum Origin {
        /** PyTorch. */
        PYTORCH("PyTorch"),
        /** NumPy. */
        NUMPY("NumPy");

        private final String text;

        Origin(String text) {
            this.text = text;
        }

        /**
         * Returns the library with the given name.
         *
         * @throws IllegalArgumentException where the name is no library of this table
         */
        public static Origin named(String name) {
            return Arrays.stream(values()).filter(origin -> origin.text.equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kinds: '" + name + "' is not PyTorch or NumPy"));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public KindTable {
        rows = List.copyOf(rows);
    }

    /** Returns the exceptions of this version of the specification. */
    public static KindTable<ErrorKind> errors() {
        return Errors.TABLE;
    }

    /** Returns the warnings of this version of the specification. */
    public static KindTable<WarningKind> warnings() {
        return Warnings.TABLE;
    }

    /** Reads the table at the first use, since most implementations do not need it. */
    private static final class Errors {
        private static final KindTable<ErrorKind> TABLE = read(ErrorKind.class, "/org/tensortck/spec/errors.tsv");
    }

    /** Reads the table at the first use, too. */
    private static final class Warnings {
        private static final KindTable<WarningKind> TABLE = read(WarningKind.class, "/org/tensortck/spec/warnings.tsv");
    }

    private static <K extends Enum<K>> KindTable<K> read(Class<K> kinds, String name) {
        try (InputStream file = KindTable.class.getResourceAsStream(name)) {
            Objects.requireNonNull(file, name + " is not on the class path");
            return parse(kinds, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * Reads a table from lines with a kind, a library, a type and a fragment, separated by tabs.
     *
     * @throws IllegalArgumentException where a line has another form, or a kind does not exist
     */
    public static <K extends Enum<K>> KindTable<K> parse(Class<K> kinds, String lines) {
        return new KindTable<>(kinds,
                lines.lines().map(line -> line.split("\t", -1)).map(cells -> row(kinds, cells)).toList());
    }

    private static <K extends Enum<K>> Row<K> row(Class<K> kinds, String... cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "kinds: '" + String.join("\t", cells) + "' is not a kind, a library, a type and a fragment");
        }
        return new Row<>(Enum.valueOf(kinds, cells[0]), Origin.named(cells[1]), cells[2], cells[3]);
    }

    /** Returns the table as {@link #parse} reads it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.kind()).append('\t').append(row.origin()).append('\t').append(row.type())
                .append('\t').append(row.fragment())
                .append('\n'));
        return text.toString();
    }

    /**
     * Returns the kind of a Python exception or warning, or empty where no row matches.
     *
     * @param types its class and its base classes, without their modules
     * @param message its message
     * @throws IllegalArgumentException where rows of more than one kind match
     */
    public Optional<K> kind(Collection<String> types, String message) {
        return only(row -> types.contains(row.type()), message);
    }

    /**
     * Returns the kind of an exception of which only the library and the message are known, such as one from C++, or
     * empty where no row matches.
     *
     * @throws IllegalArgumentException where rows of more than one kind match
     */
    public Optional<K> kind(Origin origin, String message) {
        return only(row -> row.origin() == origin, message);
    }

    private Optional<K> only(Predicate<Row<K>> applies, String message) {
        List<K> found = rows.stream().filter(applies).filter(row -> message.contains(row.fragment()))
                .map(Row::kind).distinct().toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("kinds: '" + message + "' is ambiguous, it could be " + found);
        }
        return found.stream().findFirst();
    }
}
