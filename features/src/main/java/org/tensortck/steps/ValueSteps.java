package org.tensortck.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import org.tensortck.notation.PythonRepr;
import org.tensortck.value.Value;

/** What expressions are, and what objects print. */
public final class ValueSteps {
    private static final String UNCHANGED = " is unchanged";

    private final Scene scene;

    /** Creates the steps of one scenario. */
    public ValueSteps(Scene scene) {
        this.scene = scene;
    }

    /**
     * Compares what two expressions show, to the bit and to the Python type: {@code 4} is not {@code 4.0}, {@code -0.0}
     * not {@code 0.0}, and NaN is NaN. A tensor or an array shows its elements as nested lists.
     */
    @Then("{code} is {code}")
    public void is(String actual, String expected) {
        Value seen = scene.contents(scene.evaluate(actual));
        Value should = scene.contents(scene.evaluate(expected));
        if (!seen.equals(should)) {
            throw new AssertionError(
                    "`" + actual + "` is " + PythonRepr.repr(seen) + ", but should be " + PythonRepr.repr(should));
        }
    }

    /** Returns the name that the text of a step says to be unchanged, or empty where it says something else. */
    static Optional<String> unchanged(String step) {
        return step.startsWith("`") && step.endsWith("`" + UNCHANGED)
                ? Optional.of(step.substring(1, step.length() - UNCHANGED.length() - 1))
                : Optional.empty();
    }

    /** Compares with the object that the name was bound to at first: elements, shape and dtype. */
    @Then("{code}" + UNCHANGED)
    public void isUnchanged(String name) {
        String change = scene.change(name);
        if (change != null) {
            throw new AssertionError("`" + name + "` " + change);
        }
    }

    /** Compares {@code repr(x)}, to the last character. */
    @Then("{code} prints")
    public void prints(String expression, String text) {
        Value printed = scene.evaluate("repr(" + expression + ")");
        if (!printed.equals(Value.of(text))) {
            throw new AssertionError("`" + expression + "` prints\n"
                    + (printed instanceof Value.Text(String actual) ? actual : PythonRepr.repr(printed))
                    + "\nbut should print\n"
                    + text);
        }
    }

    /** Compares every element with a lower bound, which it may reach, and an upper bound, which it may not. */
    @Then("every element of {code} is at least {code} and less than {code}")
    public void everyElementIsBetween(String expression, String lower, String upper) {
        double from = number(lower);
        double to = number(upper);
        List<Value> elements = MemorySharing.flatten(scene.contents(scene.object(expression)));
        if (elements.isEmpty()) {
            throw new AssertionError("`" + expression + "` has no elements");
        }
        for (Value element : elements) {
            if (!(element instanceof Value.Real(double value)) || !(value >= from && value < to)) {
                throw new AssertionError("`" + expression + "` has the element " + PythonRepr.repr(element)
                        + ", which should be a float of at least " + lower + " and less than " + upper);
            }
        }
    }

    private double number(String expression) {
        Value value = scene.evaluate(expression);
        if (value instanceof Value.Real(double number)) {
            return number;
        }
        throw new AssertionError("`" + expression + "` is " + PythonRepr.repr(value) + ", not a float");
    }
}
