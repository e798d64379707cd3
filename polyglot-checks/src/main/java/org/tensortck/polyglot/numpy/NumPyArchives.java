package org.tensortck.polyglot.numpy;

import java.nio.file.Path;
import java.util.List;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.exchange.ArrayArchives;

/** Archives of arrays, which NumPy writes and reads. */
final class NumPyArchives implements ArrayArchives<NumPyArray> {
    private static final PythonFunctions ARCHIVES = new PythonFunctions("archives.py");

    @Override
    public void saveAll(Path file, List<NumPyArray> arrays) {
        ARCHIVES.ask("save", PythonResults::nothing, file.toString(), arrays);
    }

    @Override
    public void saveAllCompressed(Path file, List<NumPyArray> arrays) {
        ARCHIVES.ask("save_compressed", PythonResults::nothing, file.toString(), arrays);
    }

    @Override
    public List<String> members(Path file) {
        return ARCHIVES.ask("members", PythonResults::text, file.toString()).lines().toList();
    }

    @Override
    public NumPyArray member(Path file, String name) {
        return ARCHIVES.ask("member", ArrayHandles::of, file.toString(), name);
    }
}
