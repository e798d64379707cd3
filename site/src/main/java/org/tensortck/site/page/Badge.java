package org.tensortck.site.page;

import java.util.List;
import java.util.Locale;
import org.tensortck.report.ClaimSummary;
import org.tensortck.site.text.Markup;
import org.tensortck.verdict.Verdict;

/** The badge of a library, for the README of its project. */
final class Badge {
    private static final String LABEL = "tensor TCK";
    private static final double CHARACTER = 6.3;
    private static final int PADDING = 8;

    private Badge() {}

    /** Returns the verdict of a library in the words of a badge. */
    static String message(Column column) {
        ClaimSummary claim = column.library().claim();
        List<ClaimSummary.GroupSummary> judged = claim.groups().stream().filter(Badge::isJudged).toList();
        if (claim.conformant()) {
            return "conformant · " + judged.size() + " of " + claim.groups().size() + " groups";
        }
        long evaluated = column.library().evaluated();
        return "not conformant · " + column.library().passed() + " of " + evaluated;
    }

    private static boolean isJudged(ClaimSummary.GroupSummary group) {
        return !group.declaration().equals("not declared") && group.counts().entrySet().stream()
                .anyMatch(count -> count.getValue() > 0 && !count.getKey().equals(Verdict.UNSUPPORTED.word()));
    }

    /** Returns the drawing. */
    static String svg(Column column) {
        String message = message(column);
        int left = width(LABEL);
        int right = width(message);
        String colour = column.library().claim().conformant() ? "#17693b" : "#a62222";
        String title = Markup.escaped(column.label() + ": " + LABEL + ", " + message);
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%2$s">
                <title>%2$s</title>
                <clipPath id="r"><rect width="%1$d" height="20" rx="3"/></clipPath>
                <g clip-path="url(#r)"><rect width="%3$d" height="20" fill="#2f3742"/>\
                <rect x="%3$d" width="%4$d" height="20" fill="%5$s"/></g>
                <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">\
                <text x="%6$.1f" y="14" textLength="%7$d">%8$s</text>\
                <text x="%9$.1f" y="14" textLength="%10$d">%11$s</text></g>
                </svg>
                """, left + right, title, left, right, colour, left / 2.0, left - 2 * PADDING + 2, LABEL,
                left + right / 2.0,
                right - 2 * PADDING + 2, Markup.escaped(message));
    }

    private static int width(String text) {
        return (int) Math.round(text.length() * CHARACTER) + 2 * PADDING;
    }
}
