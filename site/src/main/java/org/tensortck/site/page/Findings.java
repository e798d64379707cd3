package org.tensortck.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.site.result.RecordedCase;
import org.tensortck.site.text.Markup;
import org.tensortck.verdict.Verdict;

/**
 * Results with a reason, those of the same verdict and reason together. The size of a page stays limited: a long reason is cut,
 * and of many reasons only the first are shown; both are said.
 */
final class Findings {
    private static final int MOST_IDS = 6;
    private static final int MOST_BYTES_OF_A_REASON = 1000;

    private Findings() {}

    /**
     * Returns the models of the reasons in some results, the worst verdicts first.
     *
     * @param mostBytes the bytes that the reasons may take on a page, all together
     */
    static Map<String, Object> model(List<RecordedCase> results, int mostReasons, int mostBytes) {
        Map<String, List<RecordedCase>> byReason = new LinkedHashMap<>();
        results.stream().filter(result -> result.verdict() != Verdict.PASSED)
                .sorted((a, b) -> Integer.compare(rank(a.verdict()), rank(b.verdict())))
                .forEach(result -> byReason
                        .computeIfAbsent(result.verdict() + " " + result.detail(), _ -> new ArrayList<>())
                        .add(result));
        int share = Math.min(mostBytes / Math.clamp(byReason.size(), 1, mostReasons), MOST_BYTES_OF_A_REASON);
        List<Map<String, Object>> shown = byReason.values().stream().limit(mostReasons)
                .map(alike -> reason(alike, share)).toList();
        long left = byReason.values().stream().skip(mostReasons).mapToLong(List::size).sum();
        return Map.of("reasons", shown, "left", left == 0
                ? ""
                : left + (left == 1 ? " more case did not pass" : " more cases did not pass")
                        + "; results.ndjson of the report has all of them");
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case CRASHED -> 0;
            case HUNG -> 1;
            case FAILED -> 2;
            case DEVIATES -> 3;
            case WAIVED -> 4;
            case BLOCKED -> 5;
            case UNSUPPORTED -> 6;
            case PASSED -> 7;
        };
    }

    private static Map<String, Object> reason(List<RecordedCase> alike, int mostBytes) {
        RecordedCase first = alike.getFirst();
        List<Map<String, Object>> ids = alike.stream().limit(MOST_IDS)
                .map(result -> Map.<String, Object>of("id", result.id(), "link",
                        Markup.linkTo(result.requirement(), result.id())))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("style", Mark.style(first.verdict()));
        model.put("symbol", Mark.symbol(first.verdict()));
        model.put("word", first.verdict().word());
        model.put("ids", ids);
        model.put("more", alike.size() > MOST_IDS ? "and " + (alike.size() - MOST_IDS) + " more" : "");
        model.put("detail", clipped(first.detail(), mostBytes));
        return model;
    }

    /**
     * Returns the start of a text, and how much is left out where it is too long.
     *
     * @param mostBytes the bytes that the start may take on a page
     */
    static String clipped(String text, int mostBytes) {
        int end = 0;
        int bytes = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            bytes += bytes(character);
            if (bytes > mostBytes) {
                return text.substring(0, end) + " … (" + (text.length() - end) + " more characters)";
            }
            end += Character.charCount(character);
        }
        return text;
    }

    /** Returns the bytes of a character in UTF-8, escaped where it has a meaning in HTML. */
    private static int bytes(int character) {
        return switch (character) {
            case '<', '>' -> 4;
            case '&', '\'' -> 5;
            case '"' -> 6;
            default -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        };
    }
}
