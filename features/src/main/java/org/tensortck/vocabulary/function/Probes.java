package org.tensortck.vocabulary.function;

import java.math.BigInteger;
import java.util.List;
import org.tensortck.buffer.PythonBuffer;
import org.tensortck.spi.Library;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.ElementBytes;
import org.tensortck.vocabulary.call.Elements;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.GarbageCollection;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Literals;
import org.tensortck.vocabulary.instance.ArchiveFunctions;
import org.tensortck.vocabulary.instance.BufferFunctions;

/**
 * The functions with which assertions observe objects. They call the core directly, so that no capability is needed to
 * assert.
 */
final class Probes {
    private Probes() {}

    static void addTo(FunctionTable table) {
        table.define("tck.read(x, position)",
                call -> Value.of(library(call).read(target(call), call.integers("position"))));
        table.define("tck.write(x, value, position)", Probes::write);
        table.define("tck.contents(x)", Probes::contents);
        table.define("tck.memory(x)", call -> memory(call).facts());
        table.define("tck.bits(x, position)", call -> memory(call).bits(call.integers("position")));
        table.define("tck.restore(x, bits, position)", Probes::restore);
        table.define("tck.collect(*kept)", Probes::collect);
    }

    /** Returns the elements of an object, the items of a buffer, or the names of an archive. */
    private static Value contents(Invocation call) {
        if (!(call.argument("x") instanceof Value.Instance instance)) {
            return Elements.nested(library(call), target(call));
        }
        return switch (instance.target()) {
            case PythonBuffer buffer -> BufferFunctions.items(buffer);
            case ArchiveFunctions.Archive archive -> ArchiveFunctions.names(archive);
            default -> throw call.wrong("x", "a tensor, an array, a buffer or an archive");
        };
    }

    private static Value write(Invocation call) {
        library(call).write(target(call),
                Literals.scalar(call.argument("value")).orElseThrow(() -> call.wrong("value", "a number")),
                call.integers("position"));
        return Value.NONE;
    }

    private static Value restore(Invocation call) {
        if (!(call.argument("bits") instanceof Value.Int(BigInteger bits))) {
            throw call.wrong("bits", "an int");
        }
        memory(call).restore(bits, call.integers("position"));
        return Value.NONE;
    }

    private static Value collect(Invocation call) {
        List<Value.Ref> kept = call.rest("kept").stream().filter(Value.Ref.class::isInstance)
                .map(Value.Ref.class::cast).toList();
        new GarbageCollection(call.libraries(), kept).run();
        return Value.NONE;
    }

    private static ElementBytes memory(Invocation call) {
        return new ElementBytes(call.memory().described(side(call), target(call)));
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
