package org.tensortck.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All capabilities of the SPI, and the parts of one library that have them. */
public final class Capabilities {
    private static final List<Class<? extends Capability>> ALL = find();

    private final Map<Class<?>, Capability> parts = new HashMap<>();

    /**
     * Collects the capabilities of a library that is composed of parts. Where two parts have the same capability, the
     * first is taken.
     *
     * @param library the library; it may have capabilities itself, and comes first
     * @param others the other parts
     */
    public Capabilities(Library<?> library, List<? extends Capability> others) {
        for (Class<? extends Capability> capability : ALL) {
            Stream.concat(Stream.of(library), others.stream()).filter(capability::isInstance).findFirst()
                    .ifPresent(part -> parts.put(capability, capability.cast(part)));
        }
    }

    /** Returns the part that has a capability, or empty where no part has it. */
    public <C extends Capability> Optional<C> get(Class<C> capability) {
        return Optional.ofNullable(capability.cast(parts.get(capability)));
    }

    /** Returns all interfaces in this package and its subpackages that extend {@link Capability}, sorted by name. */
    public static List<Class<? extends Capability>> all() {
        return ALL;
    }

    private static List<Class<? extends Capability>> find() {
        try {
            return find(Objects.requireNonNull(Capability.class.getResource("Capability.class"),
                    "the class file of Capability is not found"));
        } catch (IOException e) {
            throw new UncheckedIOException("the classes of the SPI cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes of the SPI cannot be listed", e);
        }
    }

    private static List<Class<? extends Capability>> find(URL one) throws IOException, URISyntaxException {
        URI location = one.toURI();
        if (!location.getScheme().equals("jar")) {
            return capabilities(folderOf(Path.of(location)));
        }
        String[] jarAndEntry = location.getSchemeSpecificPart().split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(jarAndEntry[0])))) {
            return capabilities(folderOf(jar.getPath(jarAndEntry[1])));
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), () -> file + " is in no folder");
    }

    private static List<Class<? extends Capability>> capabilities(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0
                            && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .flatMap(name -> capability(name).stream()).sorted(Comparator.comparing(Class::getSimpleName))
                    .collect(Collectors.toUnmodifiableList());
        }
    }

    private static Optional<Class<? extends Capability>> capability(String name) {
        try {
            Class<?> type = Class.forName(Capability.class.getPackageName() + "." + name, false,
                    Capability.class.getClassLoader());
            boolean isOne = type != Capability.class && type.isInterface() && Capability.class.isAssignableFrom(type);
            return isOne ? Optional.of(type.asSubclass(Capability.class)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the SPI has no class " + name, e);
        }
    }
}
