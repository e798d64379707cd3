package org.tensortck.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.InputException;
import org.tensortck.notation.interpreter.Interpreter;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.vocabulary.call.SpiListener;

/** Records the calls and the needs of each case, from a run on two libraries in this JVM. */
public final class CallRecorder implements SpiListener {
    private final Map<String, CallRecord.Builder> cases = new LinkedHashMap<>();
    private CallRecord.Builder current = new CallRecord.Builder();

    private CallRecorder() {}

    /**
     * Runs all cases of the published suite and returns the calls and the needs of each.
     *
     * @param tensors tensors that pass every case
     * @param arrays arrays that pass every case
     * @throws IllegalArgumentException if cases did not pass; lists them. Such a case ends early, so its other calls
     *     are unknown
     */
    public static CallRecord record(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        Suite suite = Suite.canonical();
        CallRecorder recorder = new CallRecorder();
        List<CaseResult> results;
        try (Evaluator evaluator = new Interpreter(new LibraryCaller(tensors, arrays, recorder), Vocabulary.standard(),
                Implementations.versions(tensors, arrays))) {
            results = new TckRun(suite, Waivers.none()).executePart(evaluator, List.copyOf(suite.cases().values()),
                    ended -> recorder.finish(ended.of()));
        }
        List<String> failures = results.stream().filter(r -> r.verdict() != Verdict.PASSED)
                .map(r -> r.of().id() + " " + r.verdict().word() + ": " + r.detail()).toList();
        if (!failures.isEmpty()) {
            throw new InputException("calls: not recorded, since cases did not pass on " + tensors.name()
                    + " and " + arrays.name() + ":\n  " + String.join("\n  ", failures));
        }
        return CallRecord.of(recorder.cases);
    }

    @Override
    public void calls(Side side, Class<?> type, String method) {
        current.addCall(side, type.getSimpleName(), method);
    }

    @Override
    public void needs(Need need) {
        current.addNeed(need);
    }

    private void finish(Case of) {
        cases.put(of.id(), current);
        current = new CallRecord.Builder();
    }
}
