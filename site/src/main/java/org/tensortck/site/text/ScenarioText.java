package org.tensortck.site.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.suite.Html;

/**
 * A scenario as its feature has it: an outline with its placeholders, and the rows of its examples.
 *
 * @param id its id
 * @param title its title, as markup
 * @param needs the ids of the requirements that it depends on
 * @param warns the kinds of the warnings that come although it is not about them
 * @param deviates the real library that is known to deviate; empty if none is
 * @param steps its steps
 * @param examples the tables of its rows; none for a scenario that is no outline
 * @param place the feature and the line
 */
public record ScenarioText(String id, Html title, List<String> needs, List<String> warns, Optional<String> deviates,
        List<Step> steps, List<Examples> examples, String place) {

    /**
     * A step.
     *
     * @param keyword such as {@code Given}
     * @param text its text, as markup
     * @param below the text below it, as markup; empty if it has none
     * @param table the table below it; empty if it has none
     */
    public record Step(String keyword, Html text, Optional<Html> below, Optional<Table> table) {}

    /**
     * A table.
     *
     * @param head the names of its columns
     * @param rows its rows
     */
    public record Table(List<String> head, List<List<String>> rows) {}

    /**
     * The rows of an outline.
     *
     * @param name the title of the table, or empty
     * @param head the names of the columns, without that of the id
     * @param rows its rows
     */
    public record Examples(String name, List<String> head, List<Row> rows) {}

    /**
     * A row of an outline, which is a case.
     *
     * @param id the id of the case
     * @param name the part of the id after the slash
     * @param cells the values, in the order of the columns
     */
    public record Row(String id, String name, List<String> cells) {}

    /** Returns the ids of its cases. */
    public Set<String> caseIds() {
        return examples.isEmpty()
                ? Set.of(id)
                : examples.stream().flatMap(table -> table.rows().stream()).map(Row::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
