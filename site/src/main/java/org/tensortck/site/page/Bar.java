package org.tensortck.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tensortck.suite.Html;
import org.tensortck.verdict.Verdict;

/** The shares of verdicts as a bar: a small drawing, since the policy of the pages allows no style in an element. */
final class Bar {
    private static final double WIDTH = 200;
    private static final List<Verdict> ORDER = List.of(Verdict.PASSED, Verdict.FAILED, Verdict.CRASHED, Verdict.HUNG,
            Verdict.BLOCKED, Verdict.WAIVED, Verdict.DEVIATES, Verdict.UNSUPPORTED);

    private Bar() {}

    /** Returns the bar of counts of verdicts by their word. */
    static Html of(Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder svg = new StringBuilder("<svg class=\"bar\" viewBox=\"0 0 200 10\" preserveAspectRatio=\"none\" "
                + "aria-hidden=\"true\" focusable=\"false\">");
        double start = 0;
        for (Verdict verdict : ORDER) {
            long count = counts.getOrDefault(verdict.word(), 0L);
            if (count > 0 && all > 0) {
                double width = Math.max(1.5, WIDTH * count / all); // a single failure has to be seen
                svg.append(String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"10\"/>",
                        Mark.style(verdict), Math.min(start, WIDTH - width), width));
                start += width;
            }
        }
        return new Html(svg.append("</svg>").toString());
    }
}
