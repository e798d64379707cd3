package org.tensortck.vocabulary.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tensortck.spi.exchange.ArrayArchives;
import org.tensortck.spi.exchange.ArrayFiles;
import org.tensortck.spi.exchange.MappedArrays;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The files that {@code np.load} reads: one array, or an archive of several. */
public final class ArchiveFunctions {
    private static final String CLASS_NAME = "NpzFile";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final String SUFFIX = ".npy";

    /**
     * An open archive of arrays.
     *
     * @param file the file
     * @param names the names of the arrays
     */
    public record Archive(Path file, List<String> names) {}

    private ArchiveFunctions() {}

    public static void addTo(FunctionTable table) {
        table.define("np.load(file, mmap_mode=None)", ArchiveFunctions::load);
        table.define(CLASS_NAME + ".files", call -> names(self(call)));
        table.define(CLASS_NAME + ".__len__(self)", call -> Value.of(self(call).names().size()));
        table.define(CLASS_NAME + ".__contains__(self, key)", call -> Value.of(contains(self(call), call.text("key"))));
        table.define(CLASS_NAME + ".__getitem__(self, key)",
                call -> call.array(archives(call).member(self(call).file(), call.text("key"))));
    }

    private static ArrayArchives<Object> archives(Invocation call) {
        return call.capability(Side.ARRAY, ArrayArchives.class);
    }

    private static Archive self(Invocation call) {
        return call.instance("self", Archive.class, "an archive of arrays");
    }

    private static boolean contains(Archive archive, String name) {
        Set<String> names = Set.copyOf(archive.names());
        return names.contains(name)
                || (name.endsWith(SUFFIX) && names.contains(name.substring(0, name.length() - SUFFIX.length())));
    }

    /** Returns the names of an archive. */
    public static Value names(Archive archive) {
        return new Value.ListOf(archive.names().stream().map(Value::of).toList());
    }

    private static Value load(Invocation call) {
        Path file = call.file("file");
        if (isArchive(file)) {
            // An archive is never mapped, whatever the mode is.
            return call.instance(CLASS_NAME, new Archive(file, archives(call).members(file)));
        }
        if (call.isNone("mmap_mode")) {
            ArrayFiles<Object> files = call.capability(Side.ARRAY, ArrayFiles.class);
            return call.array(files.load(file));
        }
        MappedArrays<Object> mapped = call.capability(Side.ARRAY, MappedArrays.class);
        return call.array(mapped.load(file, call.mapping("mmap_mode")));
    }

    private static boolean isArchive(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
