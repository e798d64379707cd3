package org.tensortck.site.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.tensortck.suite.Example;
import org.tensortck.suite.Html;
import org.tensortck.suite.MarkdownText;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;

/**
 * A chapter of the specification.
 *
 * @param file the name of its file, such as {@code memory.md}
 * @param title its title
 * @param subject the subject that it belongs to, as in the README
 * @param intro the text before its first requirement
 * @param requirements its requirements, in order
 */
public record Chapter(String file, String title, String subject, Html intro, List<RequirementText> requirements) {
    private static final Pattern HEADING = Pattern.compile("([A-Z]{3,}-[1-9][0-9]*) .+");
    private static final String FOLDER = "spec/chapters/";

    /** Returns the name of the page of a chapter. */
    static String pageOf(String file) {
        return file.replaceFirst("\\.md$", ".html");
    }

    /** Returns the name of its page. */
    public String page() {
        return pageOf(file);
    }

    /** Reads a chapter. */
    static Chapter read(String file, String subject, Suite suite) {
        Markdown markdown = new Markdown(FOLDER + file);
        Node document = Markdown.parsed(Sources.text(FOLDER + file));
        String title = file;
        StringBuilder intro = new StringBuilder();
        List<RequirementText> requirements = new ArrayList<>();
        String section = "";
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                Matcher id = HEADING.matcher(MarkdownText.of(heading));
                if (heading.getLevel() == 1) {
                    title = MarkdownText.of(heading);
                } else if (id.matches() && suite.requirements().containsKey(id.group(1))) {
                    requirements.add(requirement(suite.requirements().get(id.group(1)), section, heading, markdown));
                } else if (heading.getLevel() == 2) {
                    section = MarkdownText.of(heading);
                }
            } else if (requirements.isEmpty()) {
                intro.append(markdown.html(node).markup());
            }
        }
        return new Chapter(file, title, subject, new Html(intro.toString()), requirements);
    }

    private static RequirementText requirement(Requirement requirement, String section, Heading heading,
            Markdown markdown) {
        Optional<Html> statement = Optional.empty();
        String sentence = "";
        Set<String> functions = new LinkedHashSet<>(functions(heading));
        Map<String, Html> paragraphs = new LinkedHashMap<>();
        String label = "";
        for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            if (node instanceof BlockQuote && statement.isEmpty()) {
                functions.addAll(functions(node));
                sentence = MarkdownText.of(node);
                statement = Optional.of(markdown.html(node.getFirstChild()));
            } else if (!isExample(node, label)) {
                label = MarkdownText.label(node).orElse(label);
                Html html = new Html(withoutLabel(markdown.html(node).markup()));
                paragraphs.merge(label, html, (first, more) -> new Html(first.markup() + more.markup()));
            }
        }
        requirement.example().ifPresent(example -> functions.addAll(functions(example)));
        // A method that the sentence names with its class, Tensor.numpy, is t.numpy in code.
        functions.removeIf(name -> functions.stream().anyMatch(longer -> longer.endsWith("." + name)));
        return new RequirementText(requirement, section, statement, sentence, paragraphs, functions);
    }

    /** Returns whether a node is the session of an example, which is shown on its own. */
    private static boolean isExample(Node node, String label) {
        return node instanceof FencedCodeBlock && label.equals("Example.");
    }

    private static String withoutLabel(String markup) {
        return markup.strip().replaceFirst("^<p><em>[^<]*\\.</em>\\s*", "<p>").replaceFirst("^<p></p>", "");
    }

    private static Set<String> functions(Example example) {
        Set<String> functions = new LinkedHashSet<>();
        example.entries().forEach(entry -> functions.addAll(Functions.of(entry.code())));
        functions.remove("torch.tensor");
        functions.remove("np.array");
        return functions;
    }

    private static Set<String> functions(Node node) {
        Set<String> functions = new LinkedHashSet<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                functions.addAll(Functions.of(code.getLiteral()));
            }

            @Override
            public void visit(Text text) {
                functions.addAll(Functions.of(text.getLiteral().replaceAll("\\.(\\s|$)", " ")));
            }
        });
        return functions;
    }
}
