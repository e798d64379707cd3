package org.tensortck.mutants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.mutants.Reached.SourceLine;

/** Which cases reach which lines of the reference, and what each case costs. */
final class Reach {
    private static final String INITIALISATION = "initialisation";

    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private final Map<SourceLine, List<String>> reaching = new HashMap<>();

    /** Adds what one case reaches. */
    void add(String id, long duration, Collection<SourceLine> lines) {
        nanoseconds.put(id, duration);
        lines.forEach(line -> reaching.computeIfAbsent(line, _ -> new ArrayList<>()).add(id));
    }

    /** Adds lines that run once in a JVM: those of them that no case has reached run when a class is initialised. */
    void addOnce(Collection<SourceLine> lines) {
        lines.forEach(line -> reaching.computeIfAbsent(line, _ -> List.of(INITIALISATION)));
    }

    /** Returns whether the changed code runs when a class is initialised, and in no case after that. */
    boolean initialises(Mutation mutation) {
        return at(mutation).equals(List.of(INITIALISATION));
    }

    private List<String> at(Mutation mutation) {
        return reaching.getOrDefault(new SourceLine(mutation.className(), mutation.line()), List.of());
    }

    /** Returns the cases that can see a change, the cheapest first. */
    List<String> cases(Mutation mutation) {
        return (initialises(mutation) ? casesOfClass(mutation.topLevelClass()) : at(mutation)).stream()
                .sorted(Comparator.comparing(nanoseconds::get)).toList();
    }

    /** Returns the cases that can see what is made when a class is initialised: where it has no code of its own, all. */
    private Collection<String> casesOfClass(String topLevelClass) {
        Set<String> found = new LinkedHashSet<>();
        reaching.forEach((line, ids) -> {
            if (line.className().replaceFirst("\\$.*", "").equals(topLevelClass)) {
                found.addAll(ids);
            }
        });
        found.remove(INITIALISATION);
        return found.isEmpty() ? nanoseconds.keySet() : found;
    }

    /** Returns how many cases there are. */
    int size() {
        return nanoseconds.size();
    }

    void write(Path file) throws IOException {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        nanoseconds.keySet().forEach(id -> lines.put(id, new ArrayList<>()));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            int number = 0;
            for (Map.Entry<SourceLine, List<String>> entry : reaching.entrySet()) {
                boolean once = entry.getValue().equals(List.of(INITIALISATION));
                out.println(entry.getKey().className() + "\t" + entry.getKey().line() + "\t" + once);
                if (!once) {
                    for (String id : entry.getValue()) {
                        lines.get(id).add(number);
                    }
                }
                number++;
            }
            out.println();
            lines.forEach((id, reached) -> {
                out.print(id + "\t" + nanoseconds.get(id));
                reached.forEach(line -> out.print("\t" + line));
                out.println();
            });
        }
    }

    static Reach read(Path file) throws IOException {
        Reach reach = new Reach();
        List<SourceLine> known = new ArrayList<>();
        List<SourceLine> once = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String text = in.readLine(); !text.isEmpty(); text = in.readLine()) {
                String[] parts = text.split("\t");
                known.add(new SourceLine(parts[0], Integer.parseInt(parts[1])));
                if (Boolean.parseBoolean(parts[2])) {
                    once.add(known.getLast());
                }
            }
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                String[] parts = text.split("\t");
                List<SourceLine> lines = new ArrayList<>();
                for (int i = 2; i < parts.length; i++) {
                    lines.add(known.get(Integer.parseInt(parts[i])));
                }
                reach.add(parts[0], Long.parseLong(parts[1]), lines);
            }
        }
        reach.addOnce(once);
        return reach;
    }
}
