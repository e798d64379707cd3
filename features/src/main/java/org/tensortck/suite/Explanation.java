package org.tensortck.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The paragraphs below the statement of a requirement, which begin with their kind, as in {@code *Intent.*}. */
final class Explanation {
    private static final String EXAMPLE = "Example.";
    private static final String NOT_EXECUTED = "Example, not executed.";
    private static final String NOT_SHOWN = "Not shown.";
    private static final String DEVIATION = "Deviation.";
    private static final Set<String> LABELS = Set.of("Intent.", EXAMPLE, NOT_EXECUTED, "Sources.", NOT_SHOWN,
            DEVIATION);
    private static final Pattern LIBRARY = Pattern.compile("<p>(PyTorch|NumPy)\\b");

    private final StringBuilder html = new StringBuilder();
    private final Map<String, Node> labelled = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Optional<Example> example;

    /**
     * Reads the paragraphs after a statement.
     *
     * @param id the requirement, for messages
     * @param statement the block quote
     */
    Explanation(String id, Node statement) {
        for (Node node = statement.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            html.append(Html.of(node).markup());
            Node paragraph = node;
            MarkdownText.label(node).ifPresent(label -> addLabelled(id, label, paragraph));
        }
        example = labelled(EXAMPLE).flatMap(paragraph -> example(id, paragraph));
        if (labelled.containsKey(EXAMPLE) == labelled.containsKey(NOT_EXECUTED)) {
            problems.add(id + " should have either a paragraph '*" + EXAMPLE + "*' and a block of code, or '*"
                    + NOT_EXECUTED + "*' and why");
        }
        Optional<Node> deviation = labelled(DEVIATION);
        if (deviation.isPresent() && (deviation().isEmpty() || !hasLink(deviation.get()))) {
            problems.add(
                    id + " should say '*" + DEVIATION + "*', then PyTorch or NumPy and its own behaviour, with a "
                            + "link to where that is discussed or can be seen");
        }
    }

    private void addLabelled(String id, String label, Node paragraph) {
        if (!LABELS.contains(label)) {
            problems.add(id + " has a paragraph '*" + label + "*', which is none of " + LABELS.stream().sorted()
                    .toList());
        } else if (labelled.putIfAbsent(label, paragraph) != null) {
            problems.add(id + " has two paragraphs '*" + label + "*'");
        }
    }

    private Optional<Node> labelled(String label) {
        return Optional.ofNullable(labelled.get(label));
    }

    private Optional<Example> example(String id, Node paragraph) {
        if (!(paragraph.getNext() instanceof FencedCodeBlock block && block.getInfo().equals("python"))) {
            problems.add("the paragraph '*" + EXAMPLE + "*' of " + id
                    + " should be followed by a block ```python that has code after '>>> ' and its result; where no "
                    + "code can show it, write '*" + NOT_EXECUTED + "*' and why");
            return Optional.empty();
        }
        return Optional.of(Example.of(block.getLiteral()));
    }

    private static boolean hasLink(Node node) {
        boolean[] found = {false};
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found[0] = true;
            }
        });
        return found[0];
    }

    /** Returns all of it. */
    Html html() {
        return new Html(html.toString());
    }

    /** Returns the example, or empty where there is none that can be executed. */
    Optional<Example> example() {
        return example;
    }

    /** Returns why the example cannot be executed, or empty where it can. */
    Optional<Html> notExecuted() {
        return labelled(NOT_EXECUTED).map(Explanation::withoutLabel);
    }

    /** Returns why the requirement has no scenario, or empty where it has. */
    Optional<Html> notShown() {
        return labelled(NOT_SHOWN).map(Explanation::withoutLabel);
    }

    /** Returns where a real library falls short of the requirement, or empty where none does. */
    Optional<Requirement.Deviation> deviation() {
        return labelled(DEVIATION).map(Explanation::withoutLabel).flatMap(text -> {
            Matcher library = LIBRARY.matcher(text.markup());
            return library.lookingAt()
                    ? Optional.of(new Requirement.Deviation(library.group(1), text))
                    : Optional.empty();
        });
    }

    /** Returns the faults of the paragraphs. */
    List<String> problems() {
        return problems;
    }

    private static Html withoutLabel(Node paragraph) {
        return new Html(Html.of(paragraph).markup().strip().replaceFirst("^<p><em>[^<]*</em>\\s*", "<p>"));
    }
}
