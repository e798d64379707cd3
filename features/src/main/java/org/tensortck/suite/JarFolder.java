package org.tensortck.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tensortck.evaluate.InputException;

/**
 * The files of one folder of the very jar (or classes folder) that a class was loaded from, so that a file of the same
 * name elsewhere on the class path can neither hide nor add one.
 */
public final class JarFolder {
    private JarFolder() {}

    /**
     * Returns the texts of all files below a folder, by their paths from the root of the jar, in alphabetical order.
     *
     * @param anchor a class of the jar
     * @param folder the folder, such as {@code org/tensortck/features}
     * @param suffix the end of the names, such as {@code .feature}
     */
    public static Map<String, String> read(Class<?> anchor, String folder, String suffix) {
        URL location = anchor.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path root = Path.of(location.toURI());
            if (Files.isDirectory(root)) {
                return read(root, folder, suffix);
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return read(jar.getPath("/"), folder, suffix);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot read " + folder + " from " + location, e);
        }
    }

    /**
     * Returns the texts of all files below a folder of the file system, by their URIs, in alphabetical order.
     *
     * @throws InputException where it is no folder, or something in it cannot be read
     */
    public static Map<URI, String> readDirectory(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            throw new InputException(directory + (Files.exists(directory) ? " is not a folder" : " does not exist"));
        }
        Map<URI, String> texts = new TreeMap<>();
        try {
            Path root = directory.toRealPath();
            read(root, "", suffix)
                    .forEach((path, text) -> texts.put(directory.resolve(path).normalize().toUri(), text));
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(directory + " cannot be read: " + e, e);
        }
        return texts;
    }

    /**
     * Returns the text of a file.
     *
     * @throws InputException where it is not UTF-8
     */
    public static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": is not UTF-8 text", e);
        }
    }

    private static Map<String, String> read(Path root, String folder, String suffix) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return texts;
        }
        try (Stream<Path> paths = Files.walk(start)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                if (path.toString().endsWith(suffix)) {
                    texts.put(root.relativize(path).toString().replace('\\', '/'), text(path));
                }
            }
        }
        return texts;
    }
}
