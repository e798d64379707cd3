package org.tensortck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Relation;
import org.tensortck.value.Value;

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

    /**
     * Expects a relation of the result of the code before to one of its arguments. A refusal is one too, so the step comes
     * directly after that code.
     */
    @Then("{code} relates to {code} as {code}")
    public void relatesTo(String result, String argument, String relation) {
        Relation expected = Relation.read(relation).orElseThrow(() -> new AssertionError(
                "'" + relation + "' is no relation; features/README.md lists them"));
        Optional<TensorException> refusal = scene.takeRefusal();
        Relation observed = refusal.map(reason -> Relation.refused(reason.kind()))
                .orElseGet(() -> Relation.of(relation(result, argument)));
        if (!observed.equals(expected)) {
            throw new OtherRelation(expected, observed,
                    refusal.map(reason -> ": " + reason.getMessage()).orElse(""));
        }
    }

    private Relation.Sort relation(String result, String argument) {
        if (scene.evaluate(result) instanceof Value.ArrayScalar) {
            return Relation.Sort.SCALAR;
        }
        if (scene.evaluate("(" + result + ") is (" + argument + ")").equals(Value.of(true))) {
            return Relation.Sort.ITSELF;
        }
        return isEmpty(result) || isEmpty(argument)
                ? Relation.Sort.NO_ELEMENTS
                : MemoryRelation.of(scene, result, argument).observed();
    }

    private boolean isEmpty(String expression) {
        Value.Ref object = scene.object(expression);
        return scene.call(object.side().className() + ".shape", object) instanceof Value.Tuple(List<Value> sizes)
                && sizes.contains(Value.of(0));
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
