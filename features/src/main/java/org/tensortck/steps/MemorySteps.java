package org.tensortck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Who shares memory with whom, and for how long. */
public final class MemorySteps {
    private final Scene scene;

    /** Creates the steps of one scenario. */
    public MemorySteps(Scene scene) {
        this.scene = scene;
    }

    /** Collects unreachable objects, and overwrites their memory. */
    @When("garbage is collected")
    public void garbageIsCollected() {
        scene.collectGarbage();
    }

    /** Expects the elements of both, in row-major order, in the same bytes. */
    @Then("{code} and {code} have the same memory")
    public void haveTheSameMemory(String first, String second) {
        MemoryRelation.of(scene, first, second).requireSame();
    }

    /** Expects every byte of one of them to be a byte of the other. */
    @Then("{code} and {code} share memory")
    public void shareMemory(String first, String second) {
        MemoryRelation.of(scene, first, second).requireShared();
    }

    /** Expects a byte of one of them to be a byte of the other. */
    @Then("{code} and {code} overlap in memory")
    public void overlapInMemory(String first, String second) {
        MemoryRelation.of(scene, first, second).requireOverlap();
    }

    /** Expects no byte of one of them to be a byte of the other. */
    @Then("{code} and {code} do not share memory")
    public void doNotShareMemory(String first, String second) {
        MemoryRelation.of(scene, first, second).requireSeparate();
    }
}
