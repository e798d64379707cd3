package org.tensortck.site.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Texts as markup, and names of pages. */
public final class Markup {
    private Markup() {}

    /** Returns a text as markup that shows it, between tags and between double quotes. */
    public static String escaped(String text) {
        StringBuilder markup = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(c);
            }
        }
        return markup.toString();
    }

    /** Returns the name of the page of a requirement. */
    public static String pageOf(String requirement) {
        return requirement + ".html";
    }

    /** Returns the permanent link to a case, such as {@code MEM-1.html#MEM-1.2}. */
    public static String linkTo(String requirement, String id) {
        return pageOf(requirement) + "#" + fragment(id);
    }

    /** Returns an id as the fragment of a link. */
    public static String fragment(String id) {
        StringBuilder fragment = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            if (plain) {
                fragment.append((char) c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    fragment.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
                }
            }
        });
        return fragment.toString();
    }

    /** Returns a text in lower case, with a hyphen for all that is no letter and no digit: a name of a page, or an id. */
    public static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > 60 ? slug.substring(0, 60) : slug;
    }
}
