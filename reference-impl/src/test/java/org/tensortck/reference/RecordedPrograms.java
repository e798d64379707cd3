package org.tensortck.reference;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.TensorException;

/**
 * Random programs with the outcomes that a real library recorded: whether it refused a statement, and facts of all tensors.
 *
 * @param programs for each the outcome before its statement, or a question mark before facts
 * @param facts makes the code that evaluates to the facts of a tensor of its name
 * @param refusal makes the outcome of a refused statement
 */
record RecordedPrograms(List<String[]> programs, UnaryOperator<String> facts, Refusal refusal) {
    private static final String FACTS = "?";

    /** Tells how a recording shows a refusal. */
    @FunctionalInterface
    interface Refusal {
        String of(String statement, TensorException refusal);
    }

    /** Returns for each program that has another outcome the first difference, and the statements before it. */
    List<String> differences(TensorLibrary<?> tensors) {
        try (Evaluator evaluator = Evaluators.inThisJvm(tensors, new ReferenceArrays())) {
            return programs.stream().map(program -> difference(evaluator, program)).filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    private String difference(Evaluator evaluator, String[] program) {
        evaluator.begin();
        StringBuilder before = new StringBuilder();
        for (int place = 0; place < program.length; place += 2) {
            boolean asksFacts = program[place].equals(FACTS);
            String expected = asksFacts ? program[place + 1] : program[place];
            String seen = asksFacts ? allFacts(evaluator) : outcome(evaluator, program[place + 1]);
            if (!seen.equals(expected)) {
                return before + (asksFacts ? "" : program[place + 1] + "\n") + "gives     " + seen + "\nshould be "
                        + expected;
            }
            if (!asksFacts) {
                before.append(program[place + 1]).append("  # ").append(seen).append('\n');
            }
        }
        return "";
    }

    private String outcome(Evaluator evaluator, String statement) {
        try {
            evaluator.execute(statement);
            return "=";
        } catch (TensorException e) {
            return refusal.of(statement, e);
        }
    }

    private String allFacts(Evaluator evaluator) {
        return PythonRepr.repr(evaluator.evaluate(evaluator.variables().keySet().stream().sorted()
                .map(name -> facts.apply(name) + ",").collect(Collectors.joining(" ", "(", ")"))));
    }
}
