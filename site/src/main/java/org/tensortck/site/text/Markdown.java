package org.tensortck.site.text;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.tensortck.suite.Html;
import org.tensortck.suite.MarkdownText;

/**
 * Markdown of the repository as markup: links lead to the pages of the site, headings have ids, and Python is highlighted.
 */
public final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final Pattern REQUIREMENT = Pattern.compile("([A-Z]{3,}-[1-9][0-9]*)\\b.*");
    private static final Pattern HEADING_OF_REQUIREMENT = Pattern.compile("([a-z]{3,}-[1-9][0-9]*)-.*");
    private static final String CHAPTERS = "spec/chapters/";

    /** The pages of the site that show one of the repository. */
    private static final Map<String, String> PAGES = Map.of("README.md", "index.html", "spec/copies.md", "copies.html",
            "spec/errors.md", "error-kinds.html", "spec/warnings.md", "warning-kinds.html", "spec/verdicts.md",
            "verdicts.html", "spec/glossary.md", "glossary.html", "spec/notation.md", "notation.html",
            "spec/implementing.md", "implementing.html", "spec/evidence/README.md", "evidence.html");

    private final String path;
    private final HtmlRenderer renderer;

    /** Creates a renderer of a page of the repository, from which its links are resolved. */
    Markdown(String path) {
        this.path = path;
        renderer = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(_ -> this::setAttributes).nodeRendererFactory(Highlighting::new).build();
    }

    /** Returns the tree of a text. */
    static Node parsed(String text) {
        return PARSER.parse(text);
    }

    /** Returns the pages of the repository that the site shows, each with the name of its page. */
    public static Map<String, String> pages() {
        return PAGES;
    }

    /** Returns the markup of a node. */
    Html html(Node node) {
        resolveLinks(node);
        return new Html(renderer.render(node));
    }

    /** Returns a whole page of the repository as markup. */
    public static Html page(String path) {
        return new Markdown(path).html(parsed(Sources.text(path)));
    }

    /** Leads links to pages of the site; one to a file that the site does not have becomes its text. */
    private void resolveLinks(Node node) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String target = resolved(link.getDestination(), MarkdownText.of(link));
                if (target.isEmpty()) {
                    while (link.getFirstChild() != null) {
                        link.insertBefore(link.getFirstChild());
                    }
                    link.unlink();
                } else {
                    link.setDestination(target);
                }
            }
        });
    }

    private String resolved(String destination, String text) {
        if (URI.create(destination).isAbsolute() || destination.matches("[A-Z]{3,}-\\d+\\.html|[a-z-]+\\.html.*")) {
            return destination;
        }
        String[] parts = destination.split("#", 2);
        String fragment = parts.length > 1 ? parts[1] : "";
        String file = parts[0].isEmpty()
                ? path
                : URI.create("/" + path).resolve(parts[0]).getPath().substring(1);
        Matcher inText = REQUIREMENT.matcher(text);
        Matcher inFragment = HEADING_OF_REQUIREMENT.matcher(fragment);
        if (file.startsWith(CHAPTERS) && inText.matches()) {
            return Markup.pageOf(inText.group(1));
        }
        if (file.startsWith(CHAPTERS) && inFragment.matches()) {
            return Markup.pageOf(inFragment.group(1).toUpperCase(Locale.ROOT));
        }
        if (file.startsWith(CHAPTERS) && Sources.has(file)) {
            return Chapter.pageOf(file.substring(CHAPTERS.length()));
        }
        String page = PAGES.get(file);
        return page == null ? "" : fragment.isEmpty() ? page : page + "#" + fragment;
    }

    private void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading && tag.startsWith("h")) {
            attributes.put("id", Markup.slug(MarkdownText.of(heading)));
        } else if (node instanceof Link link && URI.create(link.getDestination()).isAbsolute()) {
            attributes.put("rel", "noreferrer");
        }
    }

    /** Writes blocks of Python highlighted. */
    private record Highlighting(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter html = context.getWriter();
            FencedCodeBlock block = (FencedCodeBlock) node;
            html.line();
            html.tag("pre", Map.of("class", "code", "tabindex", "0"));
            html.raw(block.getInfo().equals("python")
                    ? Highlighter.code(block.getLiteral())
                    : Markup.escaped(block.getLiteral()));
            html.tag("/pre");
            html.line();
        }
    }
}
