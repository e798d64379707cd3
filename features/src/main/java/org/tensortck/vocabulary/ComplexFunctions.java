package org.tensortck.vocabulary;

import java.util.List;
import org.tensortck.spi.ComplexArrays;
import org.tensortck.spi.ComplexParts;
import org.tensortck.spi.ComplexTensors;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The parts of complex numbers, conjugates, and signs that are pending. */
final class ComplexFunctions {
    private ComplexFunctions() {}

    static void addTo(Vocabulary table) {
        for (Side side : Side.values()) {
            String owner = side.className();
            String parameter = side == Side.TENSOR ? "input" : "val";
            table.define(owner + ".real", call -> call.object(side, parts(call, side).real(call.self(side))));
            table.define(owner + ".imag", call -> call.object(side, parts(call, side).imaginary(call.self(side))));
            table.define(owner + ".conj(self)",
                    call -> call.object(side, parts(call, side).conjugate(call.self(side))));
            table.define(side.module() + ".real(" + parameter + ")",
                    call -> call.object(side, parts(call, side).real(call.target(parameter, side))));
            table.define(side.module() + ".imag(" + parameter + ")",
                    call -> call.object(side, parts(call, side).imaginary(call.target(parameter, side))));
        }
        for (String name : List.of("np.conj", "np.conjugate")) {
            table.define(name + "(x)", ComplexFunctions::conjugateOf);
        }
        table.define("torch.conj(input)", call -> call.tensor(
                parts(call, Side.TENSOR).conjugate(call.target("input", Side.TENSOR))));
        table.define("torch.view_as_real(input)",
                call -> call.tensor(tensors(call).viewAsReal(call.target("input", Side.TENSOR))));
        table.define("torch.view_as_complex(input)",
                call -> call.tensor(tensors(call).viewAsComplex(call.target("input", Side.TENSOR))));
        addPendingSigns(table);
    }

    private static void addPendingSigns(Vocabulary table) {
        table.define("Tensor.mH", call -> call.tensor(tensors(call).adjoint(call.self(Side.TENSOR))));
        for (Receiver receiver : Receiver.OF_TENSORS) {
            table.define(receiver.signature("adjoint", ""),
                    call -> call.tensor(tensors(call).adjoint(receiver.object(call))));
            table.define(receiver.signature("is_conj", ""),
                    call -> Value.of(tensors(call).isConjugated(receiver.object(call))));
            table.define(receiver.signature("is_neg", ""),
                    call -> Value.of(tensors(call).isNegated(receiver.object(call))));
            table.define(receiver.signature("resolve_conj", ""),
                    call -> call.tensor(tensors(call).resolveConjugation(receiver.object(call))));
            table.define(receiver.signature("resolve_neg", ""),
                    call -> call.tensor(tensors(call).resolveNegation(receiver.object(call))));
        }
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Value conjugateOf(Invocation call) {
        ComplexArrays<Object> arrays = call.capability(Side.ARRAY, ComplexArrays.class);
        return call.array(arrays.conjugateOf(call.target("x", Side.ARRAY)));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ComplexParts<Object> parts(Invocation call, Side side) {
        return call.capability(side, ComplexParts.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ComplexTensors<Object> tensors(Invocation call) {
        return call.capability(Side.TENSOR, ComplexTensors.class);
    }
}
