package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources that a test compiles, on the class path of the test. */
final class Compiled {
    private Compiled() {}

    /** Compiles all sources below a folder without a warning, and returns the folder of the classes. */
    static Path sources(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files;
        try (Stream<Path> found = Files.walk(sources)) {
            files = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Files.createDirectories(classes);
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean isCompiled = compiler.getTask(said, manager, null,
                    List.of("-proc:none", "-Xlint:all,-path,-classfile,-requires-automatic", "-Werror", "-d",
                            classes.toString(), "-cp", System.getProperty("java.class.path")),
                    null, manager.getJavaFileObjectsFromPaths(files)).call();
            assertTrue(isCompiled, said::toString);
        }
        return classes;
    }

    /** Writes the name of a class as the provider of a service. */
    static void provide(Path classes, Class<?> service, String type) throws IOException {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), type + "\n");
    }
}
