package org.tensortck.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.ErrorTable;

/**
 * A page of exceptions and their kinds, such as {@code spec/errors.md}; {@code spec/errors.tsv} follows from that one.
 *
 * <p>Each kind has a section, whose heading is the kind as code. A row of the section's table may begin with the library; its
 * code spans are an exception type, and a fragment of its message or code that raises it.
 */
public final class ErrorPage {
    private static final String PAGE = "/org/tensortck/spec/errors.md";

    private final Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A row of a page.
     *
     * @param kind the kind of the section
     * @param library the library that raises the exception; empty where the page does not say it
     * @param type the exception type
     * @param code the second code span: a fragment of the message, or code that raises the exception
     */
    public record Entry(ErrorKind kind, String library, String type, String code) {}

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException where a section or a row does not have the form above
     */
    public ErrorPage(String markdown) {
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        document.accept(new AbstractVisitor() {
            private Optional<ErrorKind> section = Optional.empty();

            @Override
            public void visit(Heading heading) {
                section = heading.getFirstChild() instanceof Code kind
                        ? Optional.of(addKind(kind.getLiteral()))
                        : Optional.empty();
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow row && row.getParent() instanceof TableBody) {
                    add(section, libraryOf(row), codeSpans(row));
                } else {
                    visitChildren(node);
                }
            }
        });
    }

    /** Returns {@code spec/errors.md} of this version of the specification. */
    static ErrorPage published() {
        try (InputStream page = ErrorPage.class.getResourceAsStream(PAGE)) {
            Objects.requireNonNull(page, PAGE + " is not on the class path");
            return new ErrorPage(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PAGE, e);
        }
    }

    private static String libraryOf(TableRow row) {
        return row.getFirstChild().getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    private static List<String> codeSpans(Node row) {
        List<String> spans = new ArrayList<>();
        row.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                spans.add(code.getLiteral());
            }
        });
        return spans;
    }

    private ErrorKind addKind(String name) {
        ErrorKind kind = ErrorKind.valueOf(name);
        if (!kinds.add(kind)) {
            throw new IllegalArgumentException("errors: there are two sections for " + kind);
        }
        return kind;
    }

    private void add(Optional<ErrorKind> section, String library, List<String> spans) {
        if (section.isEmpty() || spans.size() != 2) {
            throw new IllegalArgumentException("errors: the row " + spans + " in the section of "
                    + section.map(ErrorKind::name).orElse("no kind")
                    + " is not an exception type and a fragment in the section of a kind");
        }
        entries.add(new Entry(section.get(), library, spans.getFirst(), spans.getLast()));
    }

    /** Returns the kinds that have a section. */
    public Set<ErrorKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** Returns all rows, in the order of the page. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Returns the table of a page whose rows have the library and a fragment of the message.
     *
     * @throws IllegalArgumentException where a row has another library than PyTorch and NumPy
     */
    public ErrorTable table() {
        return new ErrorTable(entries.stream().map(entry -> new ErrorTable.Row(entry.kind(),
                ErrorTable.Origin.named(entry.library()), entry.type(), entry.code())).toList());
    }
}
