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
 * @param subject whose result it is
 */
public record RunInfo(String evaluator, String tensor, String array, Map<String, String> versions, Subject subject) {

    /** Creates what is a result of both libraries. */
    public RunInfo(String evaluator, String tensor, String array, Map<String, String> versions) {
        this(evaluator, tensor, array, versions, Subject.BOTH);
    }

    /** Returns what an evaluator runs two libraries on. */
    public static RunInfo of(Evaluator evaluator, String tensor, String array, Subject subject) {
        return new RunInfo(evaluator.name(), tensor, array, evaluator.versions(), subject);
    }
}
