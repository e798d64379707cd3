package org.tensortck.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tensortck.notation.syntax.Signature;

/** Asks the real libraries whether they have the functions and parameters that the vocabulary says they have. */
public final class VocabularyCheck {

    /** The answer of a library about a function or a parameter. */
    public enum Answer {
        /** It is there. */
        PRESENT,
        /** It is not there. */
        MISSING,
        /** Neither the signature, nor the documentation, nor a trial call shows it. */
        UNKNOWN
    }

    /**
     * One answer.
     *
     * @param function the function's name in the vocabulary
     * @param parameter the parameter, or empty for the function itself
     * @param answer the answer of the library
     */
    public record Finding(String function, String parameter, Answer answer) {}

    private VocabularyCheck() {}

    /**
     * Returns one finding for each function and one for each of its parameters; none for the parameters of a missing
     * function.
     *
     * @param command starts a worker that is real Python
     * @throws org.tensortck.evaluate.EvaluationException where that worker cannot answer
     */
    public static List<Finding> run(WorkerCommand command, Collection<Signature> signatures) {
        try (WorkerConnection connection = new WorkerConnection(command)) {
            connection.require("signatures");
            List<Finding> findings = new ArrayList<>();
            connection.ask(request(signatures)).path("signatures").forEach(answer -> read(answer, findings));
            return findings;
        }
    }

    private static ObjectNode request(Collection<Signature> signatures) {
        ObjectNode request = WorkerConnection.request("signatures");
        ArrayNode functions = request.putArray("signatures");
        for (Signature signature : signatures) {
            ArrayNode parameters = functions.addObject().put("name", signature.name()).putArray("parameters");
            signature.parameters().forEach(parameter -> parameters.add(parameter.name()));
        }
        return request;
    }

    private static void read(JsonNode answer, List<Finding> findings) {
        String function = answer.path("name").asText();
        findings.add(new Finding(function, "", answer(answer.path("answer"))));
        answer.path("parameters").forEachEntry(
                (parameter, found) -> findings.add(new Finding(function, parameter, answer(found))));
    }

    private static Answer answer(JsonNode text) {
        return switch (text.asText()) {
            case "present" -> Answer.PRESENT;
            case "missing" -> Answer.MISSING;
            default -> Answer.UNKNOWN;
        };
    }
}
