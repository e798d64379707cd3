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
 * The kinds of error of PyTorch's and NumPy's exceptions: the rows of {@code spec/errors.md}. An adapter to one of
 * these libraries translates exceptions with it.
 *
 * @param rows the exceptions that have a kind
 */
public record ErrorTable(List<Row> rows) {
    private static final String FILE = "/org/tensortck/spec/errors.tsv";
    private static final int COLUMNS = 4;

    /**
     * One exception that has a kind.
     *
     * @param kind the kind
     * @param origin the library that raises it
     * @param type the name of the exception type in Python, without its module
     * @param fragment a part of the message
     */
    public record Row(ErrorKind kind, Origin origin, String type, String fragment) {}

    /** A library whose exceptions have kinds. */
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
                    .orElseThrow(() -> new IllegalArgumentException("errors: '" + name + "' is not PyTorch or NumPy"));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public ErrorTable {
        rows = List.copyOf(rows);
    }

    /** Returns the table of this version of the specification. */
    public static ErrorTable standard() {
        return Standard.TABLE;
    }

    /** Reads the table at the first use, since most implementations do not need it. */
    private static final class Standard {
        private static final ErrorTable TABLE = read();

        private static ErrorTable read() {
            try (InputStream file = ErrorTable.class.getResourceAsStream(FILE)) {
                Objects.requireNonNull(file, FILE + " is not on the class path");
                return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + FILE, e);
            }
        }
    }

    /**
     * Reads a table from lines with a kind, a library, a type and a fragment, separated by tabs.
     *
     * @throws IllegalArgumentException where a line has another form, or a kind does not exist
     */
    public static ErrorTable parse(String lines) {
        return new ErrorTable(lines.lines().map(line -> line.split("\t", -1)).map(ErrorTable::row).toList());
    }

    private static Row row(String... cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "errors: '" + String.join("\t", cells) + "' is not a kind, a library, a type and a fragment");
        }
        return new Row(ErrorKind.valueOf(cells[0]), Origin.named(cells[1]), cells[2], cells[3]);
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
     * Returns the kind of a Python exception, or empty where no row matches.
     *
     * @param types the exception's type and its base types, without their modules
     * @param message its message
     * @throws IllegalArgumentException where rows of more than one kind match
     */
    public Optional<ErrorKind> kind(Collection<String> types, String message) {
        return only(row -> types.contains(row.type()), message);
    }

    /**
     * Returns the kind of an exception of which only the library and the message are known, such as one from C++, or
     * empty where no row matches.
     *
     * @throws IllegalArgumentException where rows of more than one kind match
     */
    public Optional<ErrorKind> kind(Origin origin, String message) {
        return only(row -> row.origin() == origin, message);
    }

    private Optional<ErrorKind> only(Predicate<Row> applies, String message) {
        List<ErrorKind> kinds = rows.stream().filter(applies).filter(row -> message.contains(row.fragment()))
                .map(Row::kind).distinct().toList();
        if (kinds.size() > 1) {
            throw new IllegalArgumentException("errors: '" + message + "' is ambiguous, it could be " + kinds);
        }
        return kinds.stream().findFirst();
    }
}
