package org.tensortck.notation.error;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the name that was probably meant. */
public final class ClosestName {
    private ClosestName() {}

    /** Returns {@code "; the closest is 'name'"}, or nothing where no name is close. */
    public static String hint(String wanted, Stream<String> names) {
        return closest(wanted, names).map(name -> "; the closest is '" + name + "'").orElse("");
    }

    private static Optional<String> closest(String wanted, Stream<String> names) {
        int limit = (wanted.length() + 1) / 3;
        return names.filter(name -> distance(wanted, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns how many characters have to be inserted, removed or replaced; row by row of the usual table. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
