package org.tensortck.vocabulary;

import org.tensortck.spi.Graphs;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The methods, attributes and operators of {@code torch.Tensor}. */
final class TensorMembers {
    private TensorMembers() {}

    static void addTo(Vocabulary table) {
        CommonMembers.addTo(table, Side.TENSOR);
        table.define("Tensor.dtype",
                call -> new Value.DTypeOf(Side.TENSOR, call.tensors().dtype(call.self(Side.TENSOR))));
        table.define("Tensor.device", call -> new Value.DeviceOf(call.tensors().device(call.self(Side.TENSOR))));
        table.define("Tensor.stride(self)", call -> Value.tuple(call.tensors().strides(call.self(Side.TENSOR))));
        table.define("Tensor.storage_offset(self)", call -> Value.of(call.tensors().offset(call.self(Side.TENSOR))));
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature("clone", ""),
                    call -> call.tensor(call.tensors().copy(receiver.object(call))));
        }
        table.define("Tensor.detach(self)", call -> call.tensor(graphs(call).detach(call.self(Side.TENSOR))));
        table.define("Tensor.detach_(self)", call -> {
            graphs(call).detachInPlace(call.self(Side.TENSOR));
            return call.argument("self");
        });
        table.define("Tensor.data", call -> call.tensor(graphs(call).data(call.self(Side.TENSOR))));
        table.define("Tensor.requires_grad", call -> Value.of(graphs(call).requiresGrad(call.self(Side.TENSOR))));
        table.define("Tensor.is_leaf",
                call -> Value.of(graphs(call).gradientFunction(call.self(Side.TENSOR)).isEmpty()));
        table.define("Tensor.__setattr__(self, name, value)", TensorMembers::setAttribute);
        table.define("Tensor.__getitem__(self, index)", call -> call.tensor(CommonMembers.indexing(call, Side.TENSOR)
                .select(call.self(Side.TENSOR), new Indices(call, Side.TENSOR).items("index"))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Graphs<Object> graphs(Invocation call) {
        return call.capability(Side.TENSOR, Graphs.class);
    }

    private static Value setAttribute(Invocation call) {
        switch (call.text("name")) {
            case "requires_grad" -> graphs(call).requireGrad(call.self(Side.TENSOR), call.flag("value"));
            case "data" -> SharingFunctions.storages(call).setData(call.self(Side.TENSOR),
                    call.target("value", Side.TENSOR));
            default -> throw call.wrong("name", "requires_grad or data, the attributes that can be set");
        }
        return Value.NONE;
    }
}
