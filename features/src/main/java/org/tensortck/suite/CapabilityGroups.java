package org.tensortck.suite;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Group;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/**
 * The groups of capabilities, read from the SPI, and the cases and capabilities of each group and side, read from the
 * record of calls.
 */
public final class CapabilityGroups {
    private static final String CORE = Library.class.getSimpleName();
    private static final Map<String, Class<?>> CAPABILITIES = Capabilities.all().stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    private static final Map<String, Group> OF_CORE = ofMethods(Library.class, TensorLibrary.class, ArrayLibrary.class);
    private static final Map<String, Map<String, Group>> OF_METHODS = CAPABILITIES.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> ofMethods(entry.getValue())));

    private final CallRecord record;
    private final OnSide ofTensors = new OnSide();
    private final OnSide ofArrays = new OnSide();

    /** The capabilities of each group and their parts, and the groups of each case. */
    private record OnSide(Map<Group, SortedSet<String>> capabilities, Map<Group, SortedSet<Need>> parts,
            Map<String, Set<Group>> groups) {
        OnSide() {
            this(new EnumMap<>(Group.class), new EnumMap<>(Group.class), new HashMap<>());
        }
    }

    /** Reads off a record which capabilities each group has on each side. */
    public CapabilityGroups(CallRecord record) {
        this.record = record;
        for (String id : record.ids()) {
            for (Side side : Side.values()) {
                seen(side).groups().put(id, read(id, side));
                of(id, side).forEach(group -> seen(side).capabilities().computeIfAbsent(group, _ -> new TreeSet<>()));
            }
            record.needs(id).stream().filter(Need::isCapability).forEach(need -> seen(need.side()).capabilities()
                    .computeIfAbsent(of(need.name()), _ -> new TreeSet<>()).add(need.name()));
            record.needs(id).stream().filter(Need::isPart).forEach(need -> seen(need.side()).parts()
                    .computeIfAbsent(of(need.whole().name()), _ -> new TreeSet<>()).add(need));
        }
    }

    private OnSide seen(Side side) {
        return side == Side.TENSOR ? ofTensors : ofArrays;
    }

    /**
     * Returns the group of a capability.
     *
     * @throws IllegalArgumentException where there is no such capability, or it names no group
     */
    public static Group of(String capability) {
        Class<?> type = capability.equals(CORE) ? Library.class : CAPABILITIES.get(capability);
        if (type == null || !type.isAnnotationPresent(Group.In.class)) {
            throw new IllegalArgumentException(
                    "'" + capability + "' is no capability, or its interface names no group with @Group.In");
        }
        return group(type);
    }

    private static Map<String, Group> ofMethods(Class<?>... types) {
        return Stream.of(types).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Group.In.class))
                .collect(Collectors.toMap(method -> method.getName(), method -> group(method), (first, _) -> first));
    }

    /** Returns the group of a method: its own, or else that of its capability. */
    public static Group of(String capability, String method) {
        Map<String, Group> methods = capability.equals(CORE) ? OF_CORE : OF_METHODS.getOrDefault(capability, Map.of());
        Group own = methods.get(method);
        return own == null ? of(capability) : own;
    }

    /** Returns whether methods of the core belong to a group, which is then declared by every library. */
    public static boolean isPartlyOfCore(Group group) {
        return group == of(CORE) || OF_CORE.containsValue(group);
    }

    private static Group group(AnnotatedElement element) {
        return element.getAnnotation(Group.In.class).value();
    }

    /** Returns the groups of a side. */
    public Set<Group> on(Side side) {
        return Collections.unmodifiableSet(seen(side).capabilities().keySet());
    }

    /** Returns the names of the capabilities of a group on a side; none where it is all of the core. */
    public Set<String> capabilities(Side side, Group group) {
        return Collections.unmodifiableSet(seen(side).capabilities().getOrDefault(group, new TreeSet<>()));
    }

    /** Returns the parts of the capabilities of a group on a side that a library may leave out. */
    public Set<Need> parts(Side side, Group group) {
        return Collections.unmodifiableSet(seen(side).parts().getOrDefault(group, new TreeSet<>()));
    }

    /**
     * Returns the groups that a case is about on one side: those of the capabilities that it needs and of the methods of the
     * core that it calls. One that needs nothing else is about elements. None where it does not touch the side, or was not
     * recorded.
     */
    public Set<Group> of(String id, Side side) {
        return Collections.unmodifiableSet(seen(side).groups().getOrDefault(id, Set.of()));
    }

    private Set<Group> read(String id, Side side) {
        if (!record.sides(id).contains(side)) {
            return Set.of();
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        record.needs(id).stream().filter(need -> need.isCapability() && need.side() == side)
                .forEach(need -> groups.add(of(need.name())));
        record.calls(id, side).getOrDefault(CORE, Set.of()).forEach(method -> groups.add(of(CORE, method)));
        if (groups.size() > 1) {
            groups.remove(of(CORE));
        }
        return groups.isEmpty() ? EnumSet.of(of(CORE)) : groups;
    }
}
