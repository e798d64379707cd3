package org.tensortck.polyglot.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference of two texts, line by line, along their longest common subsequence. */
final class LineDifference {
    private final List<String> before;
    private final List<String> after;

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns all lines of both texts, each after {@code "- "}, {@code "+ "} or, where both have it, two spaces. */
    static List<String> between(String before, String after) {
        return new LineDifference(lines(before), lines(after)).lines();
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private List<String> lines() {
        int[][] common = commonLines();
        List<String> lines = new ArrayList<>();
        int old = 0;
        int young = 0;
        while (old < before.size() || young < after.size()) {
            boolean both = old < before.size() && young < after.size();
            if (both && before.get(old).equals(after.get(young))) {
                lines.add("  " + before.get(old++));
                young++;
            } else if (young == after.size() || (both && common[old + 1][young] >= common[old][young + 1])) {
                lines.add("- " + before.get(old++));
            } else {
                lines.add("+ " + after.get(young++));
            }
        }
        return lines;
    }

    /**
     * Returns, for each line of the one text and each of the other, the number of common lines from there to the ends
     * of both.
     */
    private int[][] commonLines() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int young = after.size() - 1; young >= 0; young--) {
                common[old][young] = before.get(old).equals(after.get(young))
                        ? common[old + 1][young + 1] + 1
                        : Math.max(common[old + 1][young], common[old][young + 1]);
            }
        }
        return common;
    }
}
