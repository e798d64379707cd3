package org.tensortck.suite;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The texts of a page in Markdown. */
public final class MarkdownText {
    private MarkdownText() {}

    /** Returns the text of a node, without its marks. */
    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    /** Returns the label that a paragraph begins with, such as {@code Example.} in italics; empty where it has none. */
    public static Optional<String> label(Node node) {
        return node instanceof Paragraph && node.getFirstChild() instanceof Emphasis emphasis
                && emphasis.getFirstChild() instanceof Text text && text.getLiteral().endsWith(".")
                        ? Optional.of(text.getLiteral())
                        : Optional.empty();
    }
}
