package org.tensortck.suite;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markup that a page may contain unchanged. Every other text is escaped when it is written into a page.
 *
 * @param markup HTML; made of the suite's own texts only
 */
public record Html(String markup) {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Renders Markdown: HTML in it is shown as text, and a link leads to a page or to mail and runs nothing. */
    static Html of(Node node) {
        return new Html(RENDERER.render(node));
    }
}
