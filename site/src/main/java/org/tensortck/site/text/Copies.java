package org.tensortck.site.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.tensortck.suite.MarkdownText;

/** The answers to "does this copy?", read from the tables of {@code spec/copies.md}. */
public final class Copies {
    private static final String FILE = "spec/copies.md";

    private Copies() {}

    /**
     * One row.
     *
     * @param section the heading above its table, such as {@code Within tensors}
     * @param operation the operation, without marks
     * @param answer whether it copies, without marks
     * @param requirements the ids of the requirements that say so
     */
    public record Answer(String section, String operation, String answer, List<String> requirements) {}

    /** Returns all rows, in order. */
    public static List<Answer> all() {
        List<Answer> answers = new ArrayList<>();
        String section = "";
        Node document = Markdown.parsed(Sources.text(FILE));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                section = MarkdownText.of(heading);
            } else if (node instanceof TableBlock) {
                for (List<TableCell> row : Specification.rows(node)) {
                    List<String> ids = ids(row.getLast());
                    if (row.size() >= 3 && !ids.isEmpty()) {
                        answers.add(new Answer(section, MarkdownText.of(row.get(0)), MarkdownText.of(row.get(1)), ids));
                    }
                }
            }
        }
        return answers;
    }

    private static List<String> ids(Node cell) {
        List<String> ids = new ArrayList<>();
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                ids.add(MarkdownText.of(link));
            }
        });
        return ids;
    }
}
