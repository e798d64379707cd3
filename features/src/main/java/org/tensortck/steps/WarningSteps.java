package org.tensortck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.cucumber.java.en.Then;

/** Expecting a warning; and, at the end of each scenario, that no other has come. */
public final class WarningSteps {
    // After all other hooks: a scenario that has failed, or was skipped, is not held to its warnings.
    private static final int LAST = 0;

    private final Scene scene;

    /** Creates the steps of one scenario. */
    public WarningSteps(Scene scene) {
        this.scene = scene;
    }

    /** Expects that the code before was carried out with a warning of this kind, and with no other. */
    @Then("it warns with {code}")
    public void warnsWith(String kind) {
        scene.requireNoRefusal();
        scene.warnings().requireClaimed(ScenarioWarnings.kindNamed(kind));
    }

    /** Requires the warnings of a scenario whose steps have passed. */
    @After(order = LAST)
    public void requireTagged(Scenario scenario) {
        if (scenario.getStatus() == Status.PASSED) {
            requireTagged();
        }
    }

    /** Requires that the tags of the scenario name the warnings that no step has claimed. */
    public void requireTagged() {
        scene.warnings().requireTagged();
    }
}
