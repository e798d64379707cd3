package org.tensortck.notation.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensortck.evaluate.Caller;
import org.tensortck.notation.error.CodeException;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.PythonTypes;
import org.tensortck.notation.syntax.Expression;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;

/** Evaluates expressions. */
final class Evaluation {
    private final Map<String, Value> variables;
    private final Vocabulary vocabulary;
    private final Members members;
    private final Iteration iteration;
    private final Attributes attributes;
    private final Items items;
    private final Operators operators;
    private final Comparisons comparisons;
    private final Builtins builtins;

    Evaluation(Map<String, Value> variables, Caller caller, Vocabulary vocabulary) {
        this.variables = variables;
        this.vocabulary = vocabulary;
        this.members = new Members(caller, vocabulary);
        this.iteration = new Iteration(members);
        this.attributes = new Attributes(members, vocabulary);
        this.items = new Items(members);
        this.operators = new Operators(members, iteration);
        this.comparisons = new Comparisons(members, iteration);
        this.builtins = new Builtins(members, iteration);
    }

    Iteration iteration() {
        return iteration;
    }

    Attributes attributes() {
        return attributes;
    }

    Items items() {
        return items;
    }

    Operators operators() {
        return operators;
    }

    /** Enters the context that an expression is, until {@link #leave}. */
    void enter(Expression context) {
        Value value = evaluate(context);
        try {
            if (!(value instanceof Value.Context || value instanceof Value.DeviceOf)) {
                throw PythonException.typeError(PythonTypes.described(value) + " is no context that 'with' can enter");
            }
            members.call("tck.enter", List.of(value), Map.of());
        } catch (CodeException e) {
            throw e.locate(context.position());
        }
    }

    /** Leaves the context that was entered last. */
    void leave() {
        members.call("tck.leave", List.of(), Map.of());
    }

    Value evaluate(Expression expression) {
        try {
            return valueOf(expression);
        } catch (CodeException e) {
            throw e.locate(expression.position());
        }
    }

    private Value valueOf(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.Name name -> lookUp(name.name());
            case Expression.Attribute attribute -> attributes.get(evaluate(attribute.object()), attribute.name());
            case Expression.Call call -> call(call);
            case Expression.Item item -> items.get(evaluate(item.object()), evaluate(item.index()));
            case Expression.ListDisplay list -> new Value.ListOf(all(list.items()));
            case Expression.TupleDisplay tuple -> new Value.Tuple(all(tuple.items()));
            case Expression.SliceDisplay slice ->
                new Value.Slice(part(slice.start()), part(slice.stop()), part(slice.step()));
            case Expression.Unary unary -> operators.unary(unary.operator(), evaluate(unary.operand()));
            case Expression.Binary binary ->
                operators.binary(binary.operator(), evaluate(binary.left()), evaluate(binary.right()));
            case Expression.Comparison comparison -> comparisons.compare(comparison.operator(),
                    evaluate(comparison.left()), evaluate(comparison.right()));
            case Expression.Negation negation -> Value.of(!iteration.truth(evaluate(negation.operand())));
            case Expression.And and -> {
                Value left = evaluate(and.left());
                yield iteration.truth(left) ? evaluate(and.right()) : left;
            }
            case Expression.Or or -> {
                Value left = evaluate(or.left());
                yield iteration.truth(left) ? left : evaluate(or.right());
            }
        };
    }

    private List<Value> all(List<Expression> expressions) {
        List<Value> values = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            values.add(evaluate(expression));
        }
        return values;
    }

    private Value part(Optional<Expression> expression) {
        return expression.isPresent() ? evaluate(expression.get()) : Value.NONE;
    }

    private Value lookUp(String name) {
        Value variable = variables.get(name);
        return variable != null ? variable : builtins.find(name).orElseThrow(() -> unbound(name));
    }

    CodeException unbound(String name) {
        return PythonException.unbound(name, Stream.concat(variables.keySet().stream(), Builtins.NAMES.stream()));
    }

    private Value call(Expression.Call call) {
        Value function = evaluate(call.function());
        List<Value> positional = all(call.positional());
        Map<String, Value> named = new LinkedHashMap<>();
        call.named().forEach((name, argument) -> named.put(name, evaluate(argument)));
        return switch (function) {
            case Value.Callable(String name, Optional<Value> receiver) when receiver.isPresent() -> {
                positional.addFirst(receiver.get());
                yield members.call(name, positional, named);
            }
            case Value.Callable(String name, Optional<Value> _) -> callNamed(name, positional, named);
            case Value.TypeOf(String name) -> callNamed(name.replaceFirst("^numpy\\.", "np."), positional, named);
            case Value.DTypeOf(Side side, DType dtype) when side == Side.ARRAY ->
                callNamed(dtype == DType.BOOL ? "np.bool_" : "np." + dtype.typeName(), positional, named);
            default -> throw PythonException.typeError(PythonTypes.described(function) + " cannot be called");
        };
    }

    private Value callNamed(String name, List<Value> positional, Map<String, Value> named) {
        if (builtins.has(name)) {
            return builtins.call(name, positional, named);
        }
        if (vocabulary.find(name).isEmpty()) {
            throw new NotationException("the vocabulary has no calls of " + name);
        }
        return members.call(name, positional, named);
    }
}
