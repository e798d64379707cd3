package org.tensortck.polyglot.cpython;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bytedeco.cpython.global.python;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas;

/**
 * CPython and NumPy as files on this machine. JavaCPP unpacks them to its cache the first time, and loads the libraries
 * with the symbols of {@code libpython} visible to the extension modules, which are not linked to it.
 *
 * @param symbols the functions of {@code libpython}
 * @param home the value of {@code sys.prefix}
 * @param modules the folders of Python's own modules and of NumPy, for {@code sys.path}
 */
record PythonNatives(SymbolLookup symbols, Path home, List<Path> modules) {

    /**
     * Unpacks and loads.
     *
     * @throws LinkageError where there are no natives for this platform, or they do not load
     */
    static PythonNatives load() {
        // NumPy's extension modules find OpenBLAS by its name among the libraries that are loaded already.
        Loader.load(openblas.class);
        Loader.load(python.class);
        try {
            File[] modules = org.bytedeco.numpy.presets.numpy.cachePackages();
            if (Arrays.asList(modules).contains(null)) {
                throw new UnsatisfiedLinkError(
                        "embedded python: the class path has no NumPy for " + Loader.getPlatform());
            }
            Path home = org.bytedeco.cpython.presets.python.cachePackage().toPath();
            return new PythonNatives(SymbolLookup.libraryLookup(libraryFile(), Arena.global()), home,
                    Arrays.stream(modules).map(File::toPath).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("embedded python: cannot unpack the libraries", e);
        }
    }

    /**
     * Returns the file of {@code libpython}, whose name differs by platform, from JavaCPP's list of loaded libraries.
     */
    private static Path libraryFile() {
        Map<String, String> loaded = Loader.getLoadedLibraries();
        return loaded.entrySet().stream().filter(library -> library.getKey().startsWith("python3"))
                .map(library -> Path.of(library.getValue())).findFirst().orElseThrow(() -> new UnsatisfiedLinkError(
                        "embedded python: no library python3 among the loaded ones, " + loaded.keySet()));
    }
}
