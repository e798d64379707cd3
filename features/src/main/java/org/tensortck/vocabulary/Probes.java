package org.tensortck.vocabulary;

import org.tensortck.spi.Library;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** What assertions observe objects with. They go straight to the core, so that no capability is needed to assert. */
final class Probes {
    private Probes() {}

    static void addTo(Vocabulary table) {
        table.define("tck.read(x, position)",
                call -> Value.of(library(call).read(target(call), call.ints("position"))));
        table.define("tck.write(x, value, position)", Probes::write);
        table.define("tck.contents(x)", call -> Elements.nested(library(call), target(call)));
    }

    private static Value write(Invocation call) {
        library(call).write(target(call),
                Literals.scalar(call.argument("value")).orElseThrow(() -> call.wrong("value", "a number")),
                call.ints("position"));
        return Value.NONE;
    }

    private static Side side(Invocation call) {
        if (call.argument("x") instanceof Value.Ref ref) {
            return ref.side();
        }
        throw call.wrong("x", "a tensor or an array");
    }

    private static Library<Object> library(Invocation call) {
        return call.on(side(call));
    }

    private static Object target(Invocation call) {
        return call.target("x", side(call));
    }
}
