package org.tensortck.polyglot.differential;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tensortck.evaluate.Caller;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * What a name shows: the elements of a tensor or an array and its attributes, or another value by itself.
 *
 * @param contents the elements as nested lists, or the value
 * @param attributes by the code that stands behind the name; of another value, none
 */
record Facts(Value contents, Map<String, Value> attributes) {

    static Facts of(Value value, Caller caller) {
        if (!(value instanceof Value.Ref object)) {
            return new Facts(value, Map.of());
        }
        List<String> attributes = object.side() == Side.ARRAY
                ? List.of(".shape", ".dtype", ".strides", ".flags.writeable")
                : List.of(".shape", ".dtype", ".stride()");
        Map<String, Value> shown = new TreeMap<>();
        attributes.forEach(attribute -> shown.put(attribute, attribute(caller, object, attribute)));
        return new Facts(call(caller, "tck.contents", object), shown);
    }

    private static Value attribute(Caller caller, Value.Ref object, String code) {
        return call(caller, object.side().className() + code.replace("()", ""), object);
    }

    private static Value call(Caller caller, String function, Value.Ref object) {
        return caller.call(function, List.of(object), Map.of());
    }
}
