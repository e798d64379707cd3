package org.tensortck.cli;

import java.util.Optional;
import org.tensortck.evaluate.LibraryPath;
import picocli.CommandLine.Option;

/** The class path with more libraries. */
final class ClassPathOption {
    @Option(names = "--class-path", paramLabel = "PATH", description = "jars and folders of classes with more libraries, as for java -cp: my.jar, lib/*")
    private Optional<String> classPath = Optional.empty();

    private Optional<LibraryPath> path = Optional.empty();

    /** Returns the class path, which is read once; its entries are checked. */
    LibraryPath path() {
        if (path.isEmpty()) {
            path = Optional.of(classPath.map(LibraryPath::of).orElseGet(LibraryPath::empty));
        }
        return path.orElseThrow();
    }
}
