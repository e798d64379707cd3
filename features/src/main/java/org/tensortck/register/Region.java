package org.tensortck.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a Markdown page between two comments, which is generated. */
final class Region {
    private final String name;
    private final Pattern region;

    Region(String name) {
        this.name = name;
        this.region = Pattern
                .compile("(?s)(<!-- generated: " + name + "\\b[^>]*-->\n)(.*?)(<!-- end: " + name + " -->)");
    }

    /**
     * Returns a page in which the region has another content.
     *
     * @param content the lines of the region, without a line break at their end
     * @throws IllegalStateException where the page has no such region
     */
    String replace(String page, String content) {
        Matcher matcher = find(page);
        return page.substring(0, matcher.start(2)) + "\n" + content + "\n\n" + page.substring(matcher.start(3));
    }

    /** Returns the lines of the region, without line breaks around them. */
    String content(String page) {
        return find(page).group(2).strip();
    }

    private Matcher find(String page) {
        Matcher matcher = region.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "the page has no lines '<!-- generated: " + name + " -->' and '<!-- end: " + name + " -->'");
        }
        return matcher;
    }
}
