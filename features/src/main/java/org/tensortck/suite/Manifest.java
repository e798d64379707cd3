package org.tensortck.suite;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tensortck.value.Side;

/**
 * The ids of all cases of the suite with the digests of their steps and the sides that they touch, as published in the
 * jar. It shows whether a run has lost, gained or changed a case, and for which libraries a case counts.
 */
public final class Manifest {
    /** Where the manifest is in the jar. */
    public static final String RESOURCE = "/org/tensortck/manifest.json";

    private final Map<String, Entry> entries;

    /**
     * A case.
     *
     * @param digest the digest of its steps
     * @param sides the libraries that it calls, from the {@link CallRecord}
     */
    private record Entry(String digest, Set<Side> sides) {}

    private Manifest(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Returns the manifest that describes a suite. */
    public static Manifest of(Suite suite) {
        Map<String, Entry> entries = new TreeMap<>();
        suite.cases().values().stream().filter(Case::canonical)
                .forEach(c -> entries.put(c.id(), new Entry(c.digest(), CallRecord.published().sides(c.id()))));
        return new Manifest(entries);
    }

    /** Returns the manifest in the jar. */
    public static Manifest published() {
        try (InputStream stream = Manifest.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the jar has no " + RESOURCE);
            }
            return new Manifest(new ObjectMapper().readValue(stream, new TypeReference<TreeMap<String, Entry>>() {
            }));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /** Writes the manifest. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), entries);
    }

    /** Returns the sides that a case touches; empty for one that is not in the manifest. */
    public Set<Side> sides(String id) {
        return entries.containsKey(id) ? entries.get(id).sides() : Set.of();
    }

    /** Returns the differences of the cases of a suite from this manifest; empty if they are the same. */
    public List<String> differences(Suite suite) {
        Map<String, Entry> actual = of(suite).entries;
        List<String> differences = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (!actual.containsKey(id)) {
                differences.add("case " + id + " of the manifest is missing");
            } else if (!actual.get(id).digest().equals(entry.digest())) {
                differences.add("the steps of case " + id + " are not those of the manifest");
            }
        });
        actual.keySet().stream().filter(id -> !entries.containsKey(id))
                .forEach(id -> differences.add("case " + id + " is not in the manifest"));
        return differences;
    }

    /** Writes the manifest of the suite on the class path; the build calls this with the path to write to. */
    public static void main(String[] arguments) throws IOException {
        of(Suite.canonical().requireSound()).write(Path.of(arguments[0]));
    }
}
