package org.tensortck.mutants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.instrument.ClassFileTransformer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pitest.boot.HotSwapAgent;
import org.tensortck.mutants.Outcome.Fate;
import org.tensortck.mutants.Reached.SourceLine;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The process that has the reference in it. Its parent ends it where a change does not come to an end.
 *
 * <p>{@code reach FILE CLASSES} records which cases reach which lines. {@code judge FILE MUTATORS} reads a change from
 * each line of its input and answers with a line for its outcome; {@code start FILE MUTATORS} does so for one change
 * that is there from the beginning.
 */
public final class MutantWorker {
    /** A sign of life, on a line of its own. */
    static final String ALIVE = "alive";
    /** What an answer begins with; everything else that comes is of others, as what the agent prints. */
    static final String ANSWER = "answer:";
    /** The end of an answer where a case that saw a change fails after the change was taken back. */
    static final String SPOILT = "spoilt";

    private final PrintStream answers;
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private MutantWorker(PrintStream answers) {
        this.answers = answers;
    }

    /** Runs the process. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        MutantWorker worker = new MutantWorker(answers);
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "reach" -> worker.reach(file, Path.of(arguments[2]));
            case "judge" -> worker.judge(Reach.read(file), mutations(arguments[2]));
            case "start" -> worker.start(Reach.read(file), mutations(arguments[2]));
            default -> throw new IllegalArgumentException("unknown task " + arguments[0]);
        }
    }

    private static Mutations mutations(String mutators) {
        return new Mutations(List.of(mutators.split(",")));
    }

    private void say(String line) {
        answers.println(line);
        answers.flush();
    }

    private void answer(Outcome outcome, boolean spoilt) {
        say(ANSWER + outcome.asText() + (spoilt ? "\t" + SPOILT : ""));
    }

    private void reach(Path file, Path classes) throws IOException {
        HotSwapAgent.addTransformer(Reached.recorder(Set.copyOf(Mutations.classNames(classes))));
        // What is reached from the beginning of one case to that of the next belongs to it.
        List<Set<SourceLine>> reached = new ArrayList<>();
        Judge judge = new Judge(() -> {
            say(ALIVE);
            reached.add(Reached.take());
        });
        // The first run initialises classes and warms the JVM up; what a case costs is what the second one takes.
        judge.run(judge.allCases());
        Set<SourceLine> once = new HashSet<>(Reached.take());
        reached.forEach(once::addAll);
        reached.clear();
        List<CaseResult> results = judge.run(judge.allCases());
        reached.add(Reached.take());
        if (reached.size() != results.size() + 1) {
            throw new IllegalStateException(
                    reached.size() - 1 + " cases have begun, but " + results.size() + " have a result");
        }
        Reach reach = new Reach();
        for (int i = 0; i < results.size(); i++) {
            CaseResult result = results.get(i);
            if (result.verdict() != Verdict.PASSED) {
                throw new IllegalStateException("the suite has to pass on the reference, but " + result.of().id() + ' '
                        + result.verdict().word() + ": " + result.detail());
            }
            reach.add(result.of().id(), result.nanoseconds(), reached.get(i + 1));
        }
        reach.addOnce(once);
        reach.write(file);
    }

    private void judge(Reach reach, Mutations mutations) throws IOException {
        Judge judge = new Judge(() -> say(ALIVE));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            Mutation mutation = Mutation.parse(line);
            Class<?> type = load(mutation.className());
            requireSwapped(HotSwapAgent.hotSwap(type, mutations.changed(mutation)), mutation);
            Outcome outcome = outcome(judge, reach.cases(mutation));
            requireSwapped(HotSwapAgent.hotSwap(type, mutations.sound(mutation.className())), mutation);
            boolean spoilt = outcome.fate() != Fate.SURVIVED && !outcome.seenBy().isEmpty()
                    && judge.judge(List.of(outcome.seenBy())).fate() != Fate.SURVIVED;
            answer(outcome, spoilt);
        }
    }

    private void start(Reach reach, Mutations mutations) throws IOException {
        Mutation mutation = Mutation.parse(input.readLine());
        byte[] changed = mutations.changed(mutation);
        HotSwapAgent.addTransformer(new ClassFileTransformer() {
            @Override
            public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain,
                    byte[] bytes) {
                return name != null && name.replace('/', '.').equals(mutation.className()) ? changed : null;
            }
        });
        answer(outcome(new Judge(() -> say(ALIVE)), reach.cases(mutation)), false);
    }

    private static Outcome outcome(Judge judge, List<String> cases) {
        try {
            return judge.judge(cases);
        } catch (RuntimeException | Error e) {
            return new Outcome(Fate.CRASHED, "", "the run ended with " + e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class " + name, e);
        }
    }

    private static void requireSwapped(boolean swapped, Mutation mutation) {
        if (!swapped) {
            throw new IllegalStateException("the JVM does not take the class of " + mutation);
        }
    }
}
