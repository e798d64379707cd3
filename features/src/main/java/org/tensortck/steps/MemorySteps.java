package org.tensortck.steps;

import io.cucumber.java.en.Then;

/** Who shares memory with whom. */
public final class MemorySteps {
    private final Scene scene;

    /** Creates the steps of one scenario. */
    public MemorySteps(Scene scene) {
        this.scene = scene;
    }

    /** Writes through each and expects to see it through the other. */
    @Then("{code} and {code} share memory")
    public void shareMemory(String first, String second) {
        new MemorySharing(scene, first, second).requireShared();
    }

    /** Writes through each and expects not to see it through the other. */
    @Then("{code} and {code} do not share memory")
    public void doNotShareMemory(String first, String second) {
        new MemorySharing(scene, first, second).requireSeparate();
    }
}
