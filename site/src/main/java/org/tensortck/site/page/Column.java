package org.tensortck.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.site.result.JudgedLibrary;
import org.tensortck.site.result.RecordedCase;
import org.tensortck.site.text.Markup;
import org.tensortck.verdict.Verdict;

/**
 * A library in all tables of the site.
 *
 * @param library its result
 * @param slug the name of its page and of its badge, without an end; unique
 * @param label its name and its side, with its version where two would be alike; unique
 * @param byRequirement its results by requirement
 */
record Column(JudgedLibrary library, String slug, String label, Map<String, List<RecordedCase>> byRequirement) {

    /**
     * The result for one requirement.
     *
     * @param worst the worst verdict of its cases
     * @param passed how many passed
     * @param cases how many touch the library
     */
    record Cell(Verdict worst, long passed, long cases) {}

    /** Returns a column for each library, in order. */
    static List<Column> of(List<JudgedLibrary> libraries) {
        List<Column> columns = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (JudgedLibrary library : libraries) {
            String plain = library.name() + " (" + library.sideWord() + ")";
            boolean alike = libraries.stream().filter(other -> (other.name() + other.side())
                    .equals(library.name() + library.side())).count() > 1;
            String label = alike ? plain + library.version().map(version -> " " + version).orElse("") : plain;
            String slug = Markup.slug(label);
            columns.add(new Column(library, unique("library-" + (slug.isEmpty() ? "unnamed" : slug), "-", slugs),
                    unique(label, " #", labels), library.byRequirement()));
        }
        return columns;
    }

    private static String unique(String name, String separator, Set<String> taken) {
        String unique = name;
        for (int number = 2; !taken.add(unique); number++) {
            unique = name + separator + number;
        }
        return unique;
    }

    /** Returns the name of its page. */
    String page() {
        return slug + ".html";
    }

    /** Returns the path of its badge. */
    String badge() {
        return "badges/" + slug.substring("library-".length()) + ".svg";
    }

    /** Returns the scope of its verdict in words: the sentence of its claim without its name. */
    String scope() {
        String sentence = library.claim().sentence();
        String name = library.claim().library() + ": ";
        return sentence.startsWith(name) ? sentence.substring(name.length()) : sentence;
    }

    /** Returns the result for a requirement, or empty where no case of it touches the library. */
    Optional<Cell> cell(String requirement) {
        return cell(byRequirement.getOrDefault(requirement, List.of()));
    }

    /** Returns the result for some requirements together. */
    Optional<Cell> cell(Set<String> requirements) {
        return cell(requirements.stream().flatMap(id -> byRequirement.getOrDefault(id, List.of()).stream()).toList());
    }

    /** Returns the result of the cases with these ids. */
    Optional<Cell> ofCases(Set<String> ids) {
        return cell(ids.stream().map(id -> Optional.ofNullable(library.results().get(id))).flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Cell> cell(List<RecordedCase> cases) {
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Map<Verdict, Long> counts = new HashMap<>();
        cases.forEach(result -> counts.merge(result.verdict(), 1L, Long::sum));
        return Optional.of(new Cell(Verdict.worst(counts.keySet()), counts.getOrDefault(Verdict.PASSED, 0L),
                cases.size()));
    }
}
