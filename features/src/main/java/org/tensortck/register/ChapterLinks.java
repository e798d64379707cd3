package org.tensortck.register;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tensortck.suite.Suite;

/** Links of a page of the specification to requirements: written as {@code [MEM-1]}, they get the chapter. */
final class ChapterLinks {
    private static final Pattern LINK = Pattern.compile("\\[([A-Z]{3}-[1-9][0-9]*)\\](?:\\([^)]*\\))?");

    private ChapterLinks() {}

    /** Returns a page of which each link leads to the chapter that has the requirement. */
    static String completed(String page, Suite suite) {
        Map<String, String> files = new HashMap<>();
        suite.requirements().values().forEach(requirement -> requirement.file()
                .ifPresent(file -> files.put(requirement.id(), file)));
        return LINK.matcher(page).replaceAll(link -> {
            String file = files.get(link.group(1));
            return file == null ? link.group() : "[" + link.group(1) + "](chapters/" + file + ")";
        });
    }
}
