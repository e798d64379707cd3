package org.tensortck.mutants;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tensortck.mutants.Outcome.Fate;
import org.tensortck.mutants.WorkerFork.SilentException;

/**
 * Draws changes of the reference, has each judged by the suite, and prints what became of them.
 *
 * <p>System properties: {@code mutants.sample}, how many changes are drawn, or {@code all}; {@code mutants.seed}, which
 * are; {@code mutants.classes}, a regular expression for the simple names of the classes; {@code mutants.mutators}, PIT's
 * names. Arguments: the folder of the classes, that of the sources, and one for the results.
 */
public final class MutantsMain {
    private static final String MUTATORS = "STRONGER,INLINE_CONSTS,EXPERIMENTAL_NAKED_RECEIVER,EXPERIMENTAL_ARGUMENT_PROPAGATION";

    private final String mutators = property("mutants.mutators", MUTATORS);
    private final String sample = property("mutants.sample", "300");
    private final long seed = Long.parseLong(property("mutants.seed", "1"));
    private final String names = property("mutants.classes", ".*");
    private final Path classes;
    private final Path sources;
    private final Path folder;
    private final Path reachFile;
    private final Path log;

    private MutantsMain(Path classes, Path sources, Path folder) {
        this.classes = classes;
        this.sources = sources;
        this.folder = folder;
        this.reachFile = folder.resolve("reach.tsv");
        this.log = folder.resolve("workers.log");
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** Runs the changes; the exit code is 0 whatever becomes of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SilentException {
        new MutantsMain(Path.of(arguments[0]), Path.of(arguments[1]), Files.createDirectories(Path.of(arguments[2])))
                .run();
    }

    private void run() throws IOException, InterruptedException, SilentException {
        Files.deleteIfExists(log);
        List<Mutation> drawn = draw(new Mutations(List.of(mutators.split(","))).of(classes));
        Reach reach = recordReach();
        Map<Mutation, Outcome> outcomes = new TreeMap<>(Mutations.BY_PLACE);
        try (PrintWriter results = new PrintWriter(Files.newBufferedWriter(folder.resolve("mutants.tsv")), true);
                Workers workers = new Workers()) {
            for (Mutation mutation : drawn) {
                Outcome outcome = reach.cases(mutation).isEmpty()
                        ? new Outcome(Fate.UNREACHED, "", "")
                        : reach.initialises(mutation) ? workers.start(mutation) : workers.judge(mutation);
                outcomes.put(mutation, outcome);
                results.println(mutation.asText() + "\t" + outcome.asText());
                System.err.print(outcomes.size() % 100 == 0 ? " " + outcomes.size() + "\n" : sign(outcome));
            }
        }
        System.err.println();
        new MutantReport(outcomes, reach.size(), sources).print(System.out);
    }

    private static String sign(Outcome outcome) {
        return outcome.fate().killed() ? "." : outcome.fate() == Fate.SURVIVED ? "S" : "o";
    }

    private List<Mutation> draw(List<Mutation> all) {
        List<Mutation> chosen = new ArrayList<>(all.stream()
                .filter(m -> m.topLevelClass().replaceFirst(".*\\.", "").matches(names)).toList());
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no class of the reference matches mutants.classes=" + names);
        }
        int total = chosen.size();
        if (!sample.equals("all")) {
            // The order stays that of the draw, so that a run that is broken off has judged a sample too.
            Collections.shuffle(chosen, new Random(seed));
            chosen = new ArrayList<>(chosen.subList(0, Math.min(total, Integer.parseInt(sample))));
        }
        System.out.println(chosen.size() + " of " + total + " mutants, seed " + seed + ", mutators " + mutators);
        return chosen;
    }

    private Reach recordReach() throws IOException, InterruptedException, SilentException {
        try (WorkerFork fork = new WorkerFork(log, "reach", reachFile.toString(), classes.toString())) {
            if (fork.await() != 0) {
                throw new IllegalStateException("recording which cases reach which lines failed: see " + log);
            }
        }
        return Reach.read(reachFile);
    }

    /** The worker that takes one change after the other, replaced by a new one where it does not answer any more. */
    private final class Workers implements AutoCloseable {
        private WorkerFork fork;

        Outcome judge(Mutation mutation) throws InterruptedException {
            boolean fresh = fork == null;
            if (fresh) {
                fork = new WorkerFork(log, "judge", reachFile.toString(), mutators);
            }
            try {
                String answer = fork.ask(mutation.asText());
                boolean spoilt = answer.endsWith("\t" + MutantWorker.SPOILT);
                Outcome outcome = Outcome.parse(answer);
                if (spoilt || outcome.fate() == Fate.HUNG || outcome.fate() == Fate.CRASHED) {
                    close();
                }
                // What earlier changes left behind may be to blame. After none, it was this one.
                return spoilt && !fresh ? judge(mutation) : outcome;
            } catch (SilentException e) {
                close();
                return new Outcome(e.fate(), "", e.getMessage());
            }
        }

        Outcome start(Mutation mutation) throws InterruptedException {
            try (WorkerFork own = new WorkerFork(log, "start", reachFile.toString(), mutators)) {
                return Outcome.parse(own.ask(mutation.asText()));
            } catch (SilentException e) {
                return new Outcome(e.fate(), "", e.getMessage());
            }
        }

        @Override
        public void close() {
            if (fork != null) {
                fork.close();
                fork = null;
            }
        }
    }
}
