package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Value;

/** Compares with views and copies that the real libraries made; {@code src/test/python/record_views.py} records them. */
class RecordedViewsTest {
    private static final int SHOWN_MISMATCHES = 20;

    private String facts;
    private String source;

    @Test
    void views_and_copies_are_those_of_pytorch_2_13_and_numpy_2_4() {
        List<String> mismatches = new ArrayList<>();
        int compared = 0;
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            for (String[] line : Recorded.table("views.tsv.gz")) {
                switch (line[0]) {
                    case "FACTS" -> facts = line[2];
                    case "SOURCE" -> source = line[1];
                    default -> {
                        compared++;
                        String seen = outcome(evaluator, line[0]);
                        if (!seen.equals(line[1])) {
                            mismatches
                                    .add(source + "; " + line[0] + " is\n  " + seen + ", but should be\n  " + line[1]);
                        }
                    }
                }
            }
        }
        assertTrue(mismatches.isEmpty(),
                () -> mismatches.size() + " mismatches:\n"
                        + String.join("\n", mismatches.stream().limit(SHOWN_MISMATCHES).toList()));
        assertEquals(14_098, compared);
    }

    private String outcome(Evaluator evaluator, String expression) {
        evaluator.begin();
        evaluator.execute(source);
        try {
            evaluator.execute("y = " + expression);
        } catch (TensorException e) {
            return "!" + e.kind();
        }
        List<Value> seen = new ArrayList<>(((Value.Tuple) evaluator.evaluate(facts)).items());
        evaluator.execute("b[...] = -1.0");
        boolean shares = !evaluator.evaluate("y.tolist()").equals(seen.getLast());
        seen.add(Value.of(shares));
        return PythonRepr.repr(new Value.Tuple(seen));
    }
}
