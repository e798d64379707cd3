package org.tensortck.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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
import org.commonmark.parser.Parser;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.ErrorKind;

/**
 * Which kind of error an exception of the real PyTorch or NumPy is: the tables of {@code spec/errors.md}.
 *
 * <p>Each kind has a section, whose heading is the kind as code. In the rows of the section's table the code spans are an
 * exception type and a fragment of its message.
 */
public final class ErrorTable {
    private static final String PAGE = "/org/tensortck/spec/errors.md";
    private static final ErrorTable STANDARD = new ErrorTable(page());

    /**
     * One exception that stands for a kind.
     *
     * @param kind the kind
     * @param type the name of the exception type, without its module
     * @param fragment a part of the message
     */
    public record Entry(ErrorKind kind, String type, String fragment) {

        private boolean describes(Collection<String> types, String message) {
            return types.contains(type) && message.contains(fragment);
        }
    }

    private final Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Creates the table of a page.
     *
     * @throws IllegalArgumentException where a section or a row does not have the form above
     */
    public ErrorTable(String markdown) {
        Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        document.accept(new AbstractVisitor() {
            private ErrorKind section;

            @Override
            public void visit(Heading heading) {
                section = heading.getFirstChild() instanceof Code kind ? addKind(kind.getLiteral()) : null;
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow row && row.getParent() instanceof TableBody) {
                    add(section, codeSpans(row));
                } else {
                    visitChildren(node);
                }
            }
        });
    }

    /** Returns the table of this version of the specification. */
    public static ErrorTable standard() {
        return STANDARD;
    }

    private static String page() {
        try (InputStream page = ErrorTable.class.getResourceAsStream(PAGE)) {
            Objects.requireNonNull(page, PAGE + " is not on the class path");
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void add(ErrorKind kind, List<String> spans) {
        if (kind == null || spans.size() != 2) {
            throw new IllegalArgumentException("errors: the row " + spans + " in the section of " + kind
                    + " is not an exception type and a fragment in the section of a kind");
        }
        entries.add(new Entry(kind, spans.getFirst(), spans.getLast()));
    }

    /** Returns the kinds that have a section. */
    public Set<ErrorKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** Returns the exceptions of all rows, in the order of the page. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Returns the kind that an exception stands for, or empty where the table has none.
     *
     * @param types the exception's type and its base types, without their modules
     * @param message its message
     * @throws EvaluationException where the table has more than one kind for it
     */
    public Optional<ErrorKind> kind(Collection<String> types, String message) {
        List<ErrorKind> found = entries.stream().filter(entry -> entry.describes(types, message)).map(Entry::kind)
                .distinct().toList();
        if (found.size() > 1) {
            throw new EvaluationException(
                    "errors: " + types.iterator().next() + ": " + message + " is ambiguous, it could be " + found);
        }
        return found.stream().findFirst();
    }
}
