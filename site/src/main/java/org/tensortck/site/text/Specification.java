package org.tensortck.site.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.JarFolder;
import org.tensortck.suite.MarkdownText;
import org.tensortck.suite.Suite;

/**
 * The chapters by subject, in the order of the table in the README; a chapter that the table does not name comes last.
 *
 * @param suite the suite
 * @param chapters all chapters, in order
 */
public record Specification(Suite suite, List<Chapter> chapters) {
    private static final String CHAPTERS = "org/tensortck/spec/chapters/";
    private static final String LINK = "spec/chapters/";

    /** Reads the specification. */
    public static Specification read(Suite suite) {
        Map<String, String> subjects = subjects();
        Set<String> unnamed = new HashSet<>();
        JarFolder.read(TensorLibrary.class, CHAPTERS, ".md").keySet()
                .forEach(path -> unnamed.add(path.substring(CHAPTERS.length())));
        unnamed.removeAll(subjects.keySet());
        String last = subjects.values().stream().reduce("", (_, subject) -> subject);
        unnamed.stream().sorted().forEach(file -> subjects.put(file, last));
        List<Chapter> chapters = new ArrayList<>();
        subjects.forEach((file, subject) -> chapters.add(Chapter.read(file, subject, suite)));
        return new Specification(suite, chapters);
    }

    /** Returns the subject of each chapter in the table of the README, by the file of the chapter, in its order. */
    private static Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        for (List<TableCell> row : rows(Markdown.parsed(Sources.text("README.md")))) {
            row.getLast().accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    if (link.getDestination().startsWith(LINK)) {
                        subjects.put(link.getDestination().substring(LINK.length()),
                                MarkdownText.of(row.getFirst()));
                    }
                }
            });
        }
        subjects.keySet().removeIf(file -> !Sources.has(LINK + file));
        return subjects;
    }

    /** Returns the rows of all tables in a document. */
    static List<List<TableCell>> rows(Node document) {
        List<List<TableCell>> rows = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    visitChildren(block);
                }
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    List<TableCell> cells = new ArrayList<>();
                    for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add((TableCell) cell);
                    }
                    rows.add(cells);
                } else {
                    visitChildren(node);
                }
            }
        });
        return rows;
    }

    /** Returns all requirements, in the order of the chapters. */
    public List<RequirementText> requirements() {
        return chapters.stream().flatMap(chapter -> chapter.requirements().stream()).toList();
    }

    /** Returns the chapters by subject, in order. */
    public Map<String, List<Chapter>> bySubject() {
        Map<String, List<Chapter>> bySubject = new LinkedHashMap<>();
        chapters.forEach(
                chapter -> bySubject.computeIfAbsent(chapter.subject(), _ -> new ArrayList<>()).add(chapter));
        return bySubject;
    }
}
