package org.tensortck.steps;

import io.cucumber.java.ParameterType;

/** The one kind of parameter that phrases have: code between backticks. */
public final class Phrases {

    /** Takes the code out of its backticks. */
    @ParameterType("`([^`]+)`")
    public String code(String code) {
        return code;
    }
}
