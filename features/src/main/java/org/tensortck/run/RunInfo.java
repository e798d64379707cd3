package org.tensortck.run;

import java.util.Map;
import java.util.Optional;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.value.Side;

/**
 * The libraries and the evaluator of a run.
 *
 * @param evaluator the program that executed the code of the scenarios: {@code java}, {@code graalpy} or
 *     {@code cpython}
 * @param tensor the name of the tensor library
 * @param array the name of the array library
 * @param versions the versions of the libraries and of the evaluator
 * @param subject the libraries that the run judges
 */
public record RunInfo(String evaluator, String tensor, String array, Map<String, String> versions, Subject subject) {

    /** Creates the description of a run that judges both libraries. */
    public RunInfo(String evaluator, String tensor, String array, Map<String, String> versions) {
        this(evaluator, tensor, array, versions, Subject.BOTH);
    }

    /** Returns the name of the library on a side. */
    public String library(Side side) {
        return side == Side.TENSOR ? tensor : array;
    }

    /**
     * Returns the version of the library on a side, or empty where the run does not say it. A worker gives it under the name of
     * the library alone.
     */
    public Optional<String> version(Side side) {
        return Optional.ofNullable(versions.get(Implementations.versionOf(side, library(side))))
                .or(() -> Optional.ofNullable(versions.get(library(side))));
    }

    /** Returns the name of the accelerator that executed the cases that need one; one that is simulated says so. */
    public Optional<String> accelerator() {
        return Optional.ofNullable(versions.get(Implementations.ACCELERATOR));
    }

    /** Returns the description of a run of two libraries with an evaluator. */
    public static RunInfo of(Evaluator evaluator, String tensor, String array, Subject subject) {
        return new RunInfo(evaluator.name(), tensor, array, evaluator.versions(), subject);
    }
}
