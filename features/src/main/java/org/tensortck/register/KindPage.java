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
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.WarningKind;

/**
 * A page of exceptions or warnings and their kinds: {@code spec/errors.md} and {@code spec/warnings.md}, from which tables
 * follow, and {@code spec/exceptions.md}.
 *
 * <p>Each kind has a section, whose heading is the kind as code. A row of the section's table may begin with the library; its
 * code spans are a class of exceptions or warnings, and a fragment of the message or code that raises it.
 *
 * @param <K> the enum of the kinds
 */
public final class KindPage<K extends Enum<K>> {
    private final Class<K> type;
    private final Set<K> kinds;
    private final List<Entry<K>> entries = new ArrayList<>();

    /**
     * A row of a page.
     *
     * @param <K> the enum of the kinds
     * @param kind the kind of the section
     * @param library the library that raises it; empty where the page does not say it
     * @param type the class of the exception or the warning
     * @param code the second code span: a fragment of the message, or code that raises it
     */
    public record Entry<K>(K kind, String library, String type, String code) {}

    /**
     * Reads a page.
     *
     * @param type the class of the kinds
     * @param markdown the text of the page
     * @throws IllegalArgumentException where a section or a row does not have the form above
     */
    public KindPage(Class<K> type, String markdown) {
        this.type = type;
        this.kinds = EnumSet.noneOf(type);
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        document.accept(new AbstractVisitor() {
            private Optional<K> section = Optional.empty();

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
    static KindPage<ErrorKind> errors() {
        return published(ErrorKind.class, "errors.md");
    }

    /** Returns {@code spec/warnings.md} of this version of the specification. */
    static KindPage<WarningKind> warnings() {
        return published(WarningKind.class, "warnings.md");
    }

    private static <K extends Enum<K>> KindPage<K> published(Class<K> type, String name) {
        try (InputStream page = KindPage.class.getResourceAsStream("/org/tensortck/spec/" + name)) {
            Objects.requireNonNull(page, name + " is not on the class path");
            return new KindPage<>(type, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
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

    private K addKind(String name) {
        K kind = Enum.valueOf(type, name);
        if (!kinds.add(kind)) {
            throw new IllegalArgumentException("kinds: there are two sections for " + kind);
        }
        return kind;
    }

    private void add(Optional<K> section, String library, List<String> spans) {
        if (section.isEmpty() || spans.size() != 2) {
            throw new IllegalArgumentException("kinds: the row " + spans + " in the section of "
                    + section.map(Enum::name).orElse("no kind")
                    + " is not a class and a fragment in the section of a kind");
        }
        entries.add(new Entry<>(section.get(), library, spans.getFirst(), spans.getLast()));
    }

    /** Returns the kinds that have a section. */
    public Set<K> kinds() {
        return Set.copyOf(kinds);
    }

    /** Returns all rows, in the order of the page. */
    public List<Entry<K>> entries() {
        return List.copyOf(entries);
    }

    /**
     * Returns the table of a page whose rows have the library and a fragment of the message.
     *
     * @throws IllegalArgumentException where a row has another library than PyTorch and NumPy
     */
    public KindTable<K> table() {
        return new KindTable<>(type, entries.stream().map(entry -> new KindTable.Row<>(entry.kind(),
                KindTable.Origin.named(entry.library()), entry.type(), entry.code())).toList());
    }
}
