package org.tensortck.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checks that a table describes: code in which each word of the head is replaced by the text of the table. All
 * words are replaced at once, and only whole words.
 *
 * @param unit the name of a check of the table, {@code cell} or {@code row}
 * @param checks the checks, from left to right and from top to bottom; at least one
 */
record CodeTable(String unit, List<Check> checks) {
    private static final String ROW = "ROW";
    private static final String COLUMN = "COLUMN";
    private static final String CELL = "CELL";
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern NAME = Pattern.compile("\\b\\w+\\b");
    private static final Pattern REFUSAL = Pattern.compile("(?:(.+) or )?!([A-Z_]+)");

    /**
     * One check. At least one of the two outcomes is present; if both are, either is accepted.
     *
     * @param place its row and column in the table, for messages
     * @param actual the expression that is evaluated
     * @param expected the expression with the required value, or empty if a refusal is required
     * @param kind the error kind of a required or accepted refusal, or empty if none is accepted
     */
    record Check(String place, String actual, Optional<String> expected, Optional<String> kind) {}

    /** Reads a table with names at its top and at its left: {@code ROW}, {@code COLUMN} and {@code CELL}. */
    static CodeTable ofCells(String actual, String expected, List<List<String>> table) {
        require(table.size() > 1 && table.getFirst().size() > 1, "the table has no cells");
        List<String> columns = table.getFirst().subList(1, table.getFirst().size());
        requireDistinct("columns", columns);
        requireDistinct("rows", table.stream().skip(1).map(List::getFirst).toList());
        requireUsed(List.of(ROW, COLUMN), actual);
        requireUsed(List.of(ROW, COLUMN, CELL), actual + " " + expected);
        List<Check> checks = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            for (int column = 0; column < columns.size(); column++) {
                Map<String, String> words = Map.of(ROW, row.getFirst(), COLUMN, columns.get(column), CELL,
                        row.get(column + 1));
                checks.add(check(row.getFirst() + ", " + columns.get(column), actual, expected, words));
            }
        }
        return new CodeTable("cell", checks);
    }

    /** Reads a table whose first row has the words, in capitals; every other row is a check. */
    static CodeTable ofRows(String actual, String expected, List<List<String>> table) {
        require(table.size() > 1, "the table has no rows below the words that it replaces");
        List<String> words = table.getFirst();
        words.forEach(word -> require(WORD.matcher(word).matches(),
                "the first row should have words in capitals that the code uses, not '" + word + "'"));
        requireDistinct("columns", words);
        requireDistinct("rows", table.stream().skip(1).map(row -> String.join(", ", row)).toList());
        requireUsed(words, actual + " " + expected);
        List<Check> checks = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            Map<String, String> replaced = new HashMap<>();
            for (int column = 0; column < words.size(); column++) {
                replaced.put(words.get(column), row.get(column));
            }
            checks.add(check(String.join(", ", row), actual, expected, replaced));
        }
        return new CodeTable("row", checks);
    }

    private static Check check(String place, String actual, String expected, Map<String, String> words) {
        words.forEach((word, text) -> require(!text.isEmpty(), place + ": the table has nothing for " + word));
        List<String> refusals = words.values().stream().filter(CodeTable::isRefusal).toList();
        if (refusals.isEmpty()) {
            return new Check(place, replace(actual, words), Optional.of(replace(expected, words)), Optional.empty());
        }
        words.forEach((word, text) -> require(!isRefusal(text) || !uses(actual, word),
                place + ": " + text + " stands for " + word + ", which is part of the code that is refused"));
        require(refusals.size() == 1, place + ": there is more than one refusal: " + refusals);
        Matcher refusal = REFUSAL.matcher(refusals.getFirst());
        require(refusal.matches(), place);
        Optional<String> value = Optional.ofNullable(refusal.group(1)).map(text -> {
            Map<String, String> valueOnly = new HashMap<>(words);
            valueOnly.replaceAll((_, word) -> isRefusal(word) ? text : word);
            return replace(expected, valueOnly);
        });
        return new Check(place, replace(actual, words), value, Optional.of(refusal.group(2)));
    }

    private static boolean isRefusal(String text) {
        return REFUSAL.matcher(text).matches();
    }

    private static boolean uses(String code, String word) {
        return NAME.matcher(code).results().anyMatch(found -> found.group().equals(word));
    }

    private static String replace(String code, Map<String, String> words) {
        return NAME.matcher(code).replaceAll(
                found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
    }

    private static void requireUsed(List<String> words, String code) {
        words.forEach(word -> require(uses(code, word), "the code does not use " + word));
    }

    private static void requireDistinct(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> require(seen.add(name), "two " + what + " of the table are '" + name + "'"));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
