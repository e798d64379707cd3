package org.tensortck.site.text;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tensortck.suite.JarFolder;

/** The pages of the repository that the site shows, by their paths from its root, and the pictures in them. */
public final class Sources {
    private static final String FOLDER = "org/tensortck/site/source/";
    private static final String PICTURES = "spec/pictures";
    private static final Map<String, String> TEXTS = new TreeMap<>();

    static {
        JarFolder.read(Sources.class, FOLDER, ".md")
                .forEach((path, text) -> TEXTS.put(path.substring(FOLDER.length()), text));
    }

    private Sources() {}

    /** Returns the pictures of the specification by the names of their files. */
    public static Map<String, String> pictures() {
        Map<String, String> pictures = new TreeMap<>();
        JarFolder.read(Sources.class, FOLDER + PICTURES, ".svg")
                .forEach((path, text) -> pictures.put(path.substring(path.lastIndexOf('/') + 1), text));
        return pictures;
    }

    /** Returns the text of a page. */
    static String text(String path) {
        return Objects.requireNonNull(TEXTS.get(path), () -> "the jar of the site has no " + path);
    }

    /** Returns whether the site has a page. */
    static boolean has(String path) {
        return TEXTS.containsKey(path);
    }
}
