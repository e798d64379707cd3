package org.tensortck.vocabulary.call;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Library;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/**
 * Parts of a capability that a library may leave out, read off the SPI: a method of a capability that returns a set of an
 * enum says which of its constants the library has.
 *
 * @param declaring the method
 * @param type the enum
 */
public record CapabilityParts(Method declaring, Class<?> type) {
    private static final Map<String, List<CapabilityParts>> OF_CAPABILITIES = new TreeMap<>();

    static {
        for (Class<?> capability : Capabilities.all()) {
            OF_CAPABILITIES.put(capability.getSimpleName(), Arrays.stream(capability.getDeclaredMethods())
                    .filter(CapabilityParts::isDeclaration).map(method -> new CapabilityParts(method, item(method)))
                    .filter(parts -> parts.type.isEnum()).toList());
        }
    }

    /** Returns whether a method is a declaration: it returns a set of parts and has no parameters. */
    static boolean isDeclaration(Method method) {
        return method.getReturnType() == Set.class && method.getParameterCount() == 0;
    }

    private static Class<?> item(Method declaring) {
        return (Class<?>) ((ParameterizedType) declaring.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** Returns the parts of a capability; none of the core. */
    public static List<CapabilityParts> of(Class<?> capability) {
        return OF_CAPABILITIES.getOrDefault(capability.getSimpleName(), List.of());
    }

    /**
     * Returns the declarations of a library for a capability: the capability and its parts; empty if it declares no
     * part.
     */
    static Set<Need> declared(Side side, Class<?> capability, Object library) {
        Set<Need> declared = new TreeSet<>();
        of(capability).forEach(parts -> parts.declaredBy(library)
                .forEach(part -> declared.add(Need.ofPart(side, capability, (Enum<?>) part))));
        if (!declared.isEmpty() || of(capability).isEmpty()) {
            declared.add(Need.ofCapability(side, capability));
        }
        return declared;
    }

    private Set<?> declaredBy(Object library) {
        try {
            return (Set<?>) declaring.invoke(library);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause(); // the boundary throws nothing else
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the SPI has a method that is not public: " + declaring, e);
        }
    }

    /** Returns declarations in which a capability without any of its parts is declared with all of them. */
    public static Set<Need> completed(Set<Need> declared) {
        Set<Need> completed = new TreeSet<>(declared);
        for (Need need : declared) {
            boolean isWhole = declared.stream().noneMatch(other -> other.isPart() && other.whole().equals(need));
            if (isWhole) {
                OF_CAPABILITIES.getOrDefault(need.name(), List.of())
                        .forEach(parts -> completed.addAll(parts.all(need.side())));
            }
        }
        return completed;
    }

    private List<Need> all(Side side) {
        return Arrays.stream(type.getEnumConstants())
                .map(part -> Need.ofPart(side, declaring.getDeclaringClass(), (Enum<?>) part)).toList();
    }

    /** Returns which of these parts the arguments of a call ask for. */
    List<Enum<?>> asked(List<?> arguments, Library<Object> library) {
        List<Enum<?>> asked = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof List<?> items) {
                asked.addAll(asked(items, library));
            } else {
                Object part = argument instanceof Index item ? kind(item, library) : argument;
                if (type.isInstance(part)) {
                    asked.add((Enum<?>) part);
                }
            }
        }
        return asked;
    }

    private static Index.Kind kind(Index item, Library<Object> library) {
        return switch (item) {
            case Index.At _ -> Index.Kind.INTEGER;
            case Index.Range _ -> Index.Kind.SLICE;
            case Index.Rest _ -> Index.Kind.ELLIPSIS;
            case Index.NewDimension _ -> Index.Kind.NEW_AXIS;
            case Index.Advanced(Object indices) ->
                library.dtype(indices) == DType.BOOL ? Index.Kind.MASK : Index.Kind.INDEX_ARRAY;
        };
    }

    /** Passes the need of a part to a listener. */
    static void need(SpiListener listener, Need need, boolean isDeclared, String library, String function) {
        listener.needs(need);
        if (!isDeclared) {
            throw new UnsupportedException(need.name(),
                    library + " does not declare " + need.name() + ", which " + function + " needs");
        }
    }
}
