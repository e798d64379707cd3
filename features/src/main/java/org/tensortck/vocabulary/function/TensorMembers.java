package org.tensortck.vocabulary.function;

import java.util.Optional;
import org.tensortck.spi.graph.Gradients;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.tensor.Storages;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Indices;
import org.tensortck.vocabulary.call.Invocation;

/** The methods, attributes and operators of {@code torch.Tensor}. */
final class TensorMembers {
    private TensorMembers() {}

    static void addTo(FunctionTable table) {
        CommonMembers.addTo(table, Side.TENSOR);
        table.define("Tensor.dim(self)", call -> Value.of(call.tensors().shape(call.self(Side.TENSOR)).length));
        table.define("Tensor.is_leaf",
                call -> Value.of(graphs(call).gradientFunction(call.self(Side.TENSOR)).isEmpty()));
        table.define("Tensor.grad_fn", call -> graphs(call).gradientFunction(call.self(Side.TENSOR)).isEmpty()
                ? Value.NONE
                : new Value.Owner());
        table.define("Tensor.requires_grad_(self, requires_grad=True)", TensorMembers::requireGrad);
        table.define("Tensor.__setattr__(self, name, value)", TensorMembers::setAttribute);
        table.define("Tensor.__getitem__(self, index)", call -> call.tensor(CommonMembers.indexing(call, Side.TENSOR)
                .select(call.self(Side.TENSOR), new Indices(call, Side.TENSOR).items("index"))));
    }

    private static Graphs<Object> graphs(Invocation call) {
        return call.capability(Side.TENSOR, Graphs.class);
    }

    /** Unlike the attribute, the method may say again of a result that it requires gradients. */
    private static Value requireGrad(Invocation call) {
        Object self = call.self(Side.TENSOR);
        boolean required = call.flag("requires_grad");
        if (!required || !graphs(call).requiresGrad(self)) {
            graphs(call).requireGrad(self, required);
        }
        return call.argument("self");
    }

    private static Value setAttribute(Invocation call) {
        switch (call.text("name")) {
            case "requires_grad" -> graphs(call).requireGrad(call.self(Side.TENSOR), call.flag("value"));
            case "data" -> storages(call).setData(call.self(Side.TENSOR),
                    call.target("value", Side.TENSOR));
            case "grad" -> gradients(call).setGradient(call.self(Side.TENSOR),
                    call.isNone("value") ? Optional.empty() : Optional.of(call.target("value", Side.TENSOR)));
            default -> throw call.wrong("name", "requires_grad, grad or data, the attributes that can be set");
        }
        return Value.NONE;
    }

    private static Gradients<Object> gradients(Invocation call) {
        return call.capability(Side.TENSOR, Gradients.class);
    }

    private static Storages<Object> storages(Invocation call) {
        return call.capability(Side.TENSOR, Storages.class);
    }
}
