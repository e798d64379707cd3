package org.tensortck.notation.interpreter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.notation.python.Sequences;
import org.tensortck.value.Value;

/** {@code object[index]}: reads, writes and deletions. */
final class Items {
    private static final Set<String> GENERIC_CLASSES = Set.of("list", "tuple", "type");

    private final Members members;

    Items(Members members) {
        this.members = members;
    }

    Value get(Value object, Value index) {
        if (Members.isObject(object)) {
            return members.callSpecial(object, "__getitem__", index);
        }
        if (object instanceof Value.TypeOf(String name) && GENERIC_CLASSES.contains(name)) {
            throw new NotationException("classes with parameters are not in the notation");
        }
        if (object instanceof Value.Dict(Map<String, Value> entries)) {
            return entry(entries, index);
        }
        Optional<List<Value>> items = Sequences.items(object);
        return Sequences.item(object, items.orElseThrow(() -> without(object)), index);
    }

    private static Value entry(Map<String, Value> entries, Value key) {
        if (key instanceof Value.Text(String name) && entries.containsKey(name)) {
            return entries.get(name);
        }
        throw new NotationException("a dict is read by one of its keys, which are " + entries.keySet());
    }

    void set(Value object, Value index, Value value) {
        if (Members.isObject(object)) {
            members.callSpecial(object, "__setitem__", index, value);
        } else {
            List<Value> items = changeableItems(object, index);
            items.set(Sequences.position(object, items, index), value);
        }
    }

    void delete(Value object, Value index) {
        if (Members.isObject(object)) {
            throw PythonException.typeError("items of " + PythonTypes.described(object) + " cannot be deleted");
        }
        List<Value> items = changeableItems(object, index);
        items.remove(Sequences.position(object, items, index));
    }

    private static List<Value> changeableItems(Value object, Value index) {
        if (!(object instanceof Value.ListOf(List<Value> items))) {
            throw Sequences.items(object).isPresent()
                    ? PythonException.typeError("the items of " + PythonTypes.described(object) + " cannot change")
                    : without(object);
        }
        if (index instanceof Value.Slice) {
            throw new NotationException("changes to a slice of a list are not in the notation");
        }
        return items;
    }

    private static PythonException without(Value object) {
        return PythonException.typeError(PythonTypes.described(object) + " has no items");
    }
}
