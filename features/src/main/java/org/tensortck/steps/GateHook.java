package org.tensortck.steps;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.tensortck.verdict.CaseGate;

/** Keeps a scenario from running where that is known to show nothing. */
public final class GateHook {
    private final CaseGate gate;

    /** Creates the hook of one scenario. */
    public GateHook(CaseGate gate) {
        this.gate = gate;
    }

    /** Skips the scenario unless the gate lets it pass. */
    @Before
    public void enter(Scenario scenario) {
        gate.enter(scenario.getUri(), scenario.getLine());
    }
}
