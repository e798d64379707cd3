package org.tensortck.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The steps that compare the values of expressions and the text of objects. */
public final class ValueSteps {
    private static final String UNCHANGED = " is unchanged";
    private static final Pattern WATCHED = Pattern
            .compile("`(\\w+)`(?:" + UNCHANGED + "| is `[^`]+`, or it fails with `\\w+`)");

    private final Scene scene;

    /** Creates the steps of one scenario. */
    public ValueSteps(Scene scene) {
        this.scene = scene;
    }

    /**
     * Compares the contents of two values, to the bit and to the Python type: {@code 4} is not {@code 4.0},
     * {@code -0.0} not {@code 0.0}, and NaN is NaN. The contents of a tensor or an array are its elements as nested
     * lists.
     */
    @Then("{code} is {code}")
    public void is(String actual, String expected) {
        scene.requireSame(actual, expected);
    }

    /**
     * Returns the name whose object a step compares with its earlier state, or empty if the step is not of this kind.
     */
    static Optional<String> unchanged(String step) {
        Matcher matcher = WATCHED.matcher(step);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Compares with the object that the name was bound to at first: elements, shape and dtype. */
    @Then("{code}" + UNCHANGED)
    public void isUnchanged(String name) {
        scene.requireUnchanged(name);
    }

    /**
     * Compares the strides of a tensor, in elements, or of an array, in bytes, as far as an element depends on them.
     * The stride of an axis of size 1 does not count, and of an empty object only the number of strides counts.
     */
    @Then("{code} has strides {code}")
    public void hasStrides(String expression, String expected) {
        Value.Ref object = scene.object(expression);
        List<Value> sizes = items(scene.call(object.side().className() + ".shape", object));
        List<Value> seen = items(object.side() == Side.TENSOR
                ? scene.call("Tensor.stride", object)
                : scene.call("ndarray.strides", object));
        List<Value> should = items(scene.evaluate(expected));
        boolean isEmpty = sizes.contains(Value.of(0));
        boolean same = seen.size() == should.size() && seen.size() == sizes.size();
        for (int axis = 0; same && !isEmpty && axis < sizes.size(); axis++) {
            same = sizes.get(axis).equals(Value.of(1)) || seen.get(axis).equals(should.get(axis));
        }
        if (!same) {
            throw new AssertionError("`" + expression + "` has strides " + PythonRepr.repr(new Value.Tuple(seen))
                    + ", but should have " + PythonRepr.repr(new Value.Tuple(should)) + "; its shape is "
                    + PythonRepr.repr(new Value.Tuple(sizes)));
        }
    }

    private static List<Value> items(Value value) {
        if (value instanceof Value.Tuple(List<Value> items)) {
            return items;
        }
        throw new AssertionError(PythonRepr.repr(value) + " is not a tuple");
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
        List<Value> elements = Value.flat(scene.contents(scene.object(expression)));
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
