package org.tensortck.notation.error;

import java.util.Optional;
import org.tensortck.evaluate.EvaluationException;

/** A failure of code at a known place. Its message begins with the place. */
public class CodeException extends EvaluationException {
    private static final long serialVersionUID = 1L;

    private transient Optional<Position> position = Optional.empty();

    public CodeException(String message) {
        super(message);
    }

    public CodeException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Sets the place, unless something further inside has set it; returns this. */
    public final CodeException locate(Position place) {
        if (position.isEmpty()) {
            position = Optional.of(place);
        }
        return this;
    }

    /** Returns the place, or empty where no code of a scenario led to the failure. */
    public final Optional<Position> position() {
        return position;
    }

    @Override
    public String getMessage() {
        return position.map(place -> place + ": ").orElse("") + super.getMessage();
    }
}
