package org.tensortck.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.WarningKind;

/**
 * Reads requirements from the chapters of the specification: a heading of level three with the id and the title, a
 * block quote with one sentence that has exactly one MUST, SHOULD or MAY, then paragraphs that begin with their kind:
 * {@code *Intent.*}, {@code *Example.*} or {@code *Example, not executed.*}, {@code *Sources.*}, and if applicable
 * {@code *Not shown.*} or {@code *Deviation.*}. The example is a block of code.
 */
final class Chapters {
    private static final Pattern HEADING = Pattern.compile("([A-Z]{3}-[1-9][0-9]*) (.+)");
    private static final Pattern LEVEL = Pattern.compile("\\b(MUST|SHOULD|MAY)\\b");

    private static final Set<String> KINDS = Stream
            .concat(Arrays.stream(ErrorKind.values()), Arrays.stream(WarningKind.values())).map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Chapters() {}

    /** Returns the chapters in the jar of the specification, which are read once. */
    static Chapters ofSpecification() {
        return OfSpecification.CHAPTERS;
    }

    private static final class OfSpecification {
        private static final Chapters CHAPTERS = read();
    }

    /** Reads the chapters in the jar of the specification; others may be added. */
    static Chapters read() {
        Chapters chapters = new Chapters();
        JarFolder.read(TensorLibrary.class, "org/tensortck/spec/chapters", ".md").forEach(chapters::add);
        return chapters;
    }

    Map<String, Requirement> requirements() {
        return Collections.unmodifiableMap(requirements);
    }

    /** Returns the faults in the text of the chapters, each with its place and its remedy. */
    List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * Returns the faults in the code of the examples. They are found by parsing, which takes longer than all else here:
     * the build of the suite calls this method, and no run does.
     */
    List<String> problemsOfExamples() {
        List<String> wrong = new ArrayList<>();
        for (Requirement requirement : requirements.values()) {
            if (requirement.example().isPresent()) {
                Example example = requirement.example().get();
                String where = "the example of " + requirement.id();
                example.problems().forEach(problem -> wrong.add(where + ": " + problem));
                example.errorKinds().stream().filter(kind -> !requirement.kinds().contains(kind))
                        .forEach(kind -> wrong.add(where + " fails with " + kind
                                + ", which its statement does not name"));
            }
        }
        return wrong;
    }

    /** Adds the requirements of one chapter. */
    void add(String path, String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        String chapter = path;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                chapter = MarkdownText.of(heading);
            } else if (node instanceof Heading heading && heading.getLevel() == 3) {
                addRequirement(path, chapter, heading);
            }
        }
    }

    private void addRequirement(String path, String chapter, Heading heading) {
        String title = MarkdownText.of(heading);
        Matcher matcher = HEADING.matcher(title);
        if (!matcher.matches()) {
            problems.add(path + ": heading '" + title + "' should be an id such as MEM-1 and a title");
            return;
        }
        String id = matcher.group(1);
        if (!(heading.getNext() instanceof BlockQuote quote)) {
            problems.add(path + ": " + id + " should begin with a block quote that states the requirement");
            return;
        }
        String statement = MarkdownText.of(quote);
        List<String> levels = LEVEL.matcher(statement).results().map(result -> result.group(1)).toList();
        if (levels.size() != 1) {
            problems.add(path + ": the statement of " + id + " should have exactly one MUST, SHOULD or MAY, but has "
                    + levels);
            return;
        }
        Explanation explanation = new Explanation(id, quote);
        explanation.problems().forEach(problem -> problems.add(path + ": " + problem));
        Requirement requirement = new Requirement(id, matcher.group(2), Requirement.Level.valueOf(levels.getFirst()),
                Optional.of(Html.of(quote.getFirstChild())), kinds(quote), Optional.of(explanation.html()),
                chapter,
                Optional.of(path.substring(path.lastIndexOf('/') + 1)), explanation.example(),
                explanation.notExecuted(), explanation.notShown(), explanation.deviation());
        if (requirements.putIfAbsent(id, requirement) != null) {
            problems.add(
                    path + ": requirement " + id + " stands in the specification twice; give one of them a new id");
        }
    }

    private static Set<String> kinds(Node statement) {
        Set<String> kinds = new LinkedHashSet<>();
        statement.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                if (KINDS.contains(code.getLiteral())) {
                    kinds.add(code.getLiteral());
                }
            }
        });
        return Collections.unmodifiableSet(kinds);
    }

}
