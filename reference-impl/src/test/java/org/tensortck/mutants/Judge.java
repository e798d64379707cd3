package org.tensortck.mutants;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.mutants.Outcome.Fate;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Runs cases on the reference as it is in this JVM, until one of them fails. */
final class Judge {
    private static final int FIRST = 8;
    private static final int LARGEST = 256;

    private final Suite suite = Suite.canonical();
    private final TckRun run = new TckRun(suite, Waivers.none());
    private final Runnable begin;

    /** Creates a judge that says when a case begins. */
    Judge(Runnable begin) {
        this.begin = begin;
    }

    List<Case> allCases() {
        return List.copyOf(suite.cases().values());
    }

    List<CaseResult> run(List<Case> cases) {
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            return run.executePart(heard(evaluator), cases);
        }
    }

    private Evaluator heard(Evaluator evaluator) {
        return (Evaluator) Proxy.newProxyInstance(Evaluator.class.getClassLoader(), new Class<?>[]{Evaluator.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("begin")) {
                        begin.run();
                    }
                    try {
                        return method.invoke(evaluator, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Runs cases of these ids, those of a MUST first, until one of a MUST fails. */
    Outcome judge(List<String> ids) {
        List<Case> cases = ids.stream().map(suite.cases()::get).toList();
        Outcome outcome = judge(cases.stream().filter(this::isMust).toList(), Fate.KILLED, r -> r.verdict().isFailure()
                || r.verdict() == Verdict.BLOCKED);
        if (outcome.fate() == Fate.SURVIVED) {
            outcome = judge(cases.stream().filter(of -> !isMust(of)).toList(), Fate.WEAK, r -> r.verdict().isFailure());
        }
        return outcome;
    }

    private boolean isMust(Case of) {
        return suite.requirements().get(of.requirement()).level() == Requirement.Level.MUST;
    }

    private Outcome judge(List<Case> cases, Fate fate, Function<CaseResult, Boolean> sees) {
        Outcome outcome = new Outcome(Fate.SURVIVED, "", "");
        int size = FIRST;
        for (int from = 0; from < cases.size();) {
            int to = Math.min(cases.size(), from + size);
            for (CaseResult result : run(cases.subList(from, to))) {
                if (sees.apply(result)) {
                    return new Outcome(result.verdict() == Verdict.HUNG ? Fate.HUNG : fate, result.of().id(),
                            result.detail());
                }
                if (result.verdict() == Verdict.UNSUPPORTED) {
                    outcome = new Outcome(Fate.LESS, result.of().id(), result.detail());
                }
            }
            from = to;
            size = Math.min(LARGEST, size * 4);
        }
        return outcome;
    }
}
