package org.tensortck.reference.accelerator.cuda;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the archive for a machine that has a CUDA driver and nothing else: a Java runtime, the jars, the native library and
 * {@code check.sh}.
 */
final class GpuBundle {
    private static final String NAME = "tensor-tck-gpu";
    private static final String MODULES = "java.base,java.compiler,java.logging,java.management,java.xml,jdk.unsupported,jdk.zipfs";
    /** Jars that only the tests need. */
    private static final Pattern TEST_ONLY = Pattern.compile("(archunit|pitest|jcuda-natives|junit).*");
    private static final Pattern DRIVER_LIBRARY = Pattern.compile("lib/(libJCudaDriver-.*\\.so)");

    private final Path folder;

    private GpuBundle(Path folder) {
        this.folder = folder;
    }

    /** Makes the archive in the folder of the first argument, from the class path of this process. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]);
        Path folder = target.resolve(NAME);
        delete(folder);
        Files.createDirectories(folder);
        GpuBundle bundle = new GpuBundle(folder);
        bundle.addRuntime();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            bundle.add(Path.of(entry));
        }
        Files.copy(Path.of("src/gpu/check.sh"), folder.resolve("check.sh"));
        Path archive = target.resolve(NAME + ".tar.xz");
        Process tar = new ProcessBuilder("tar", "--create", "--xz", "--file", archive.toString(), "--directory",
                target.toString(), NAME).inheritIO().start();
        if (tar.waitFor() != 0) {
            throw new IOException("tar failed with " + tar.exitValue());
        }
        System.out.println(archive.toAbsolutePath() + " has " + Files.size(archive) + " bytes");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void addRuntime() {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int result = jlink.run(System.out, System.err, "--add-modules", MODULES, "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", folder.resolve("jre").toString());
        if (result != 0) {
            throw new IllegalStateException("jlink failed with " + result);
        }
    }

    /** Adds an entry of the class path: a jar, or a folder with classes. */
    private void add(Path entry) throws IOException {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
            copy(entry, folder.resolve("classes"));
        } else if (name.startsWith("jcuda-natives")) {
            addNative(entry);
        } else if (!TEST_ONLY.matcher(name).matches()) {
            Files.createDirectories(folder.resolve("lib"));
            Files.copy(entry, folder.resolve("lib").resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.endsWith("module-info.class")).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void addNative(Path jar) throws IOException {
        Path to = Files.createDirectories(folder.resolve("native"));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                var library = DRIVER_LIBRARY.matcher(entry.getName());
                if (library.matches()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, to.resolve(library.group(1)));
                    }
                }
            }
        }
    }
}
