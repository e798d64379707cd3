package org.tensortck.steps;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Executing code, and expecting it to be refused. */
public final class CodeSteps {
    private final Scene scene;

    /** Creates the steps of one scenario. */
    public CodeSteps(Scene scene) {
        this.scene = scene;
    }

    /** Executes statements. */
    @Given("{code}")
    public void code(String code) {
        scene.execute(code);
    }

    /** Expects that the code before was refused, and why. */
    @Then("it fails with {code}")
    public void failsWith(String kind) {
        ErrorKind expected = kindNamed(kind);
        TensorException refusal = scene.takeRefusal().orElseThrow(
                () -> new AssertionError("it did not fail, but should have failed with " + expected));
        requireKind(refusal, expected, "should have failed with " + expected);
    }

    /**
     * Expects that the code before was refused, and why, or else that two expressions show the same. Where it was refused
     * and the first of the two is a name, the object of that name has to be unchanged.
     */
    @Then("{code} is {code}, or it fails with {code}")
    public void isOrFailsWith(String actual, String expected, String kind) {
        ErrorKind allowed = kindNamed(kind);
        Optional<TensorException> refusal = scene.takeRefusal();
        if (refusal.isEmpty()) {
            scene.requireSame(actual, expected);
            return;
        }
        requireKind(refusal.get(), allowed, "may only fail with " + allowed);
        if (scene.hasSnapshot(actual)) {
            scene.requireUnchanged(actual);
        }
    }

    private static void requireKind(TensorException refusal, ErrorKind kind, String should) {
        if (refusal.kind() != kind) {
            throw new AssertionError(
                    "it failed with " + refusal.kind() + ", but " + should + ": " + refusal.getMessage(), refusal);
        }
    }

    /** Returns the error kind of that name, or fails where there is none. */
    static ErrorKind kindNamed(String kind) {
        try {
            return ErrorKind.valueOf(kind);
        } catch (IllegalArgumentException e) {
            throw new AssertionError("'" + kind + "' is not an error kind; spec/errors.md lists them", e);
        }
    }

    /** Reports a refusal that no step expected. */
    @After
    public void requireNoRefusal() {
        scene.requireNoRefusal();
    }
}
