package org.tensortck.vocabulary.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tensortck.spi.graph.FunctionalGradients;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** {@code torch.autograd.grad}, with a tensor or several in each place. */
final class GradientFunctions {
    private static final String GRADIENTS = "grad_outputs";

    private GradientFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("torch.autograd.grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, "
                + "only_inputs=True, allow_unused=None)", GradientFunctions::gradients);
    }

    private static Value gradients(Invocation call) {
        if (call.flag("create_graph")) {
            throw call.wrong("create_graph", "False");
        }
        List<Object> outputs = tensors(call, "outputs");
        FunctionalGradients<Object> functions = call.capability(Side.TENSOR, FunctionalGradients.class);
        List<Optional<Object>> gradients = functions.gradients(outputs, tensors(call, "inputs"),
                ofOutputs(call, outputs.size()), isTrue(call, "retain_graph"), isTrue(call, "allow_unused"));
        return new Value.Tuple(gradients.stream()
                .map(gradient -> gradient.<Value>map(call::tensor).orElse(Value.NONE)).toList());
    }

    private static boolean isTrue(Invocation call, String parameter) {
        return !call.isNone(parameter) && call.flag(parameter);
    }

    private static List<Object> tensors(Invocation call, String parameter) {
        return call.argument(parameter) instanceof Value.Ref
                ? List.of(call.target(parameter, Side.TENSOR))
                : call.objects(parameter, Side.TENSOR);
    }

    private static List<Optional<Object>> ofOutputs(Invocation call, int count) {
        if (call.isNone(GRADIENTS)) {
            return Collections.nCopies(count, Optional.empty());
        }
        List<Optional<Object>> gradients = new ArrayList<>();
        tensors(call, GRADIENTS).forEach(gradient -> gradients.add(Optional.of(gradient)));
        return gradients;
    }
}
