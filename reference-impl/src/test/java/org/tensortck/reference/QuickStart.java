package org.tensortck.reference;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Options with which many JVMs of this class path start in less time: the first run writes down which classes it has loaded
 * and linked, in a file that the others read. That takes a class path of jars alone.
 */
final class QuickStart {
    private static List<String> options;

    private QuickStart() {}

    /** Writes the file with a run of a program. */
    @FunctionalInterface
    interface Training {
        void run(List<String> options) throws IOException, InterruptedException;
    }

    /** Returns the options, the class path among them; the first call runs the training. */
    static synchronized List<String> options(Training training) throws IOException, InterruptedException {
        if (options == null) {
            Path folder = Files.createTempDirectory("quick-start");
            folder.toFile().deleteOnExit();
            List<String> classPath = List.of("-cp", jars(folder));
            Path file = folder.resolve("classes.aot");
            training.run(with("-XX:AOTCacheOutput=" + file, classPath));
            file.toFile().deleteOnExit();
            options = with("-XX:AOTCache=" + file, classPath);
        }
        return options;
    }

    private static List<String> with(String option, List<String> classPath) {
        List<String> all = new ArrayList<>(classPath);
        all.addFirst(option);
        return all;
    }

    private static String jars(Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream().map(Path::of)
                .map(entry -> Files.isDirectory(entry) ? packed(jar, entry, folder) : entry).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path packed(ToolProvider jar, Path classes, Path folder) {
        Path packed = folder.resolve(Integer.toHexString(classes.hashCode()) + ".jar");
        int code = jar.run(System.out, System.err, "--create", "--no-compress", "--file", packed.toString(), "-C",
                classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("jar: exit code " + code + " for " + classes);
        }
        packed.toFile().deleteOnExit();
        return packed;
    }
}
