package org.tensortck.vocabulary.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.value.Value;

/** Matches arguments to parameters by Python's rules. */
record ArgumentBinding(Signature signature) {

    Map<String, Value> bind(List<Value> positional, Map<String, Value> named) {
        Map<String, Value> bound = new HashMap<>();
        int next = 0;
        for (Signature.Parameter parameter : signature.parameters()) {
            switch (parameter.passing()) {
                case REST -> {
                    bound.put(parameter.name(), new Value.Tuple(positional.subList(next, positional.size())));
                    next = positional.size();
                }
                case EITHER -> {
                    if (next < positional.size()) {
                        bound.put(parameter.name(), positional.get(next++));
                    }
                }
                case NAMED -> {
                }
            }
        }
        if (next < positional.size()) {
            throw new EvaluationException(signature.name() + ": takes " + next + " positional arguments, but "
                    + positional.size() + " were given");
        }
        bindNamed(bound, named);
        return bound;
    }

    private void bindNamed(Map<String, Value> bound, Map<String, Value> named) {
        Set<String> unknown = new HashSet<>(named.keySet());
        List<String> missing = new ArrayList<>();
        for (Signature.Parameter parameter : signature.parameters()) {
            String name = parameter.name();
            unknown.remove(name);
            if (named.containsKey(name) && bound.putIfAbsent(name, named.get(name)) != null) {
                throw new EvaluationException(signature.name() + ": argument '" + name + "' is given twice");
            }
            if (!bound.containsKey(name)) {
                parameter.defaultValue().ifPresentOrElse(value -> bound.put(name, value), () -> missing.add(name));
            }
        }
        if (!unknown.isEmpty()) {
            throw new EvaluationException(
                    signature.name() + ": has no parameter " + unknown + "; its parameters are "
                            + signature.parameters().stream().map(Signature.Parameter::name).toList());
        }
        if (!missing.isEmpty()) {
            throw new EvaluationException(signature.name() + ": arguments " + missing + " are missing");
        }
    }
}
