package org.tensortck.evaluate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class path with implementations, beside that of this JVM: jars, and folders of classes.
 *
 * @param entries its entries, in the order in which they are searched
 */
public record LibraryPath(List<Path> entries) {
    private static final LibraryPath EMPTY = new LibraryPath(List.of());
    private static final String ALL_JARS = "*";
    private static final String JAR = ".jar";

    public LibraryPath {
        entries = List.copyOf(entries);
    }

    /** Returns the path without an entry. */
    public static LibraryPath empty() {
        return EMPTY;
    }

    /**
     * Returns a path that is written as that of {@code java -cp}: entries with the separator of the platform between
     * them, of which {@code lib/*} stands for all jars of a folder.
     *
     * @throws InputException where an entry does not exist, or a folder has no jar
     */
    public static LibraryPath of(String text) {
        List<Path> entries = new ArrayList<>();
        for (String entry : text.split(File.pathSeparator)) {
            if (entry.equals(ALL_JARS) || entry.endsWith("/" + ALL_JARS) || entry.endsWith(File.separator + ALL_JARS)) {
                entries.addAll(jars(entry.substring(0, entry.length() - ALL_JARS.length())));
            } else if (!Files.exists(Path.of(entry))) {
                throw new InputException("--class-path: " + entry + " does not exist");
            } else {
                entries.add(Path.of(entry).toAbsolutePath());
            }
        }
        return new LibraryPath(entries);
    }

    private static List<Path> jars(String folder) {
        Path path = Path.of(folder).toAbsolutePath();
        if (!Files.isDirectory(path)) {
            throw new InputException("--class-path: " + folder + ALL_JARS + ": " + path + " is not a folder");
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
            if (jars.isEmpty()) {
                throw new InputException("--class-path: " + folder + ALL_JARS + ": the folder has no jar");
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException("--class-path: " + path + " cannot be read", e);
        }
    }

    /** Returns the class path of this JVM with these entries at its end. */
    public String withThatOfThisJvm() {
        return Stream.concat(Stream.of(System.getProperty("java.class.path")), entries.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Returns a class loader that finds classes of this JVM first and then those of the entries; it is never closed.
     */
    ClassLoader loader() {
        ClassLoader own = Implementations.class.getClassLoader();
        return entries.isEmpty()
                ? own
                : new URLClassLoader("libraries", entries.stream().map(LibraryPath::url).toArray(URL[]::new), own);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(entry + " has no URL", e);
        }
    }
}
