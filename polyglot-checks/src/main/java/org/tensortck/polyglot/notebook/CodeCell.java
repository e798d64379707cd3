package org.tensortck.polyglot.notebook;

import java.util.List;

/**
 * A code cell of a notebook.
 *
 * @param label its name for readers: {@code In [3]}, or {@code code cell 2} if it was never executed
 * @param source its code
 * @param outputs the outputs that were recorded when it was executed
 * @param randomNumbers the numbers that {@code torch.rand} returned then, in row-major order; empty if none were
 *     recorded
 */
public record CodeCell(String label, String source, List<Output> outputs, List<Double> randomNumbers) {

    public CodeCell {
        outputs = List.copyOf(outputs);
        randomNumbers = List.copyOf(randomNumbers);
    }

    /** Returns whether an error was recorded. */
    boolean failed() {
        return outputs.stream().anyMatch(Output.Failure.class::isInstance);
    }
}
