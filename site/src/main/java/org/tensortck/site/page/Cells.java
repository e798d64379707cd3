package org.tensortck.site.page;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tensortck.site.text.Markup;
import org.tensortck.suite.Html;
import org.tensortck.verdict.Verdict;

/** The cells of a row in a table of libraries, as markup: short, since a page has thousands. */
final class Cells {
    private Cells() {}

    /** Returns the cells of a requirement. */
    static Html of(String requirement, List<Column> columns) {
        StringBuilder cells = new StringBuilder();
        for (Column column : columns) {
            cells.append(column.cell(requirement).map(cell -> cell(cell,
                    Markup.pageOf(requirement) + "#" + column.slug(), Cells::others)).orElse("<td class=\"n\"></td>"));
        }
        return new Html(cells.toString());
    }

    /** Returns the cells of the requirements of a chapter together. */
    static Html of(Set<String> requirements, List<Column> columns) {
        StringBuilder cells = new StringBuilder();
        for (Column column : columns) {
            cells.append(column.cell(requirements).map(cell -> cell(cell, "", Cells::counts))
                    .orElse("<td class=\"n\"></td>"));
        }
        return new Html(cells.toString());
    }

    /** Returns whether the verdicts of a requirement are worth a look: {@code all}, {@code some} or {@code differ}. */
    static String kind(String requirement, List<Column> columns) {
        List<Verdict> verdicts = columns.stream().flatMap(column -> column.cell(requirement).stream())
                .map(Column.Cell::worst).toList();
        boolean allPassed = verdicts.stream().allMatch(verdict -> verdict == Verdict.PASSED);
        boolean differ = verdicts.stream().distinct().count() > 1;
        return (allPassed ? "" : " open") + (differ ? " differ" : "");
    }

    private static String cell(Column.Cell cell, String link, Function<Column.Cell, String> numbers) {
        Verdict verdict = cell.worst();
        String shown = Mark.symbol(verdict) + numbers.apply(cell);
        boolean linked = !link.isEmpty() && verdict != Verdict.PASSED && verdict != Verdict.UNSUPPORTED;
        String words = verdict.word() + ", " + cell.passed() + " of " + cell.cases() + " passed";
        return "<td class=\"" + Mark.style(verdict) + "\">"
                + (linked ? "<a href=\"" + link + "\" aria-label=\"" + words + "\">" + shown + "</a>" : shown)
                + "</td>";
    }

    private static String others(Column.Cell cell) {
        boolean plain = cell.worst() == Verdict.PASSED || cell.worst() == Verdict.UNSUPPORTED;
        return plain ? "" : " " + (cell.cases() - cell.passed());
    }

    private static String counts(Column.Cell cell) {
        return " " + (cell.passed() == cell.cases() ? cell.cases() : cell.passed() + "/" + cell.cases());
    }
}
