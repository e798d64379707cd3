package org.tensortck.run;

import java.util.Map;
import org.tensortck.evaluate.Evaluator;

/**
 * What was run.
 *
 * @param evaluator what executed the code of the scenarios: {@code java}, {@code graalpy} or {@code cpython}
 * @param tensor the name of the tensor library
 * @param array the name of the array library
 * @param versions the versions of everything that took part
 */
public record RunInfo(String evaluator, String tensor, String array, Map<String, String> versions) {

    /** Returns what an evaluator runs two libraries on. */
    public static RunInfo of(Evaluator evaluator, String tensor, String array) {
        return new RunInfo(evaluator.name(), tensor, array, evaluator.versions());
    }
}
