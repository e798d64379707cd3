package org.tensortck.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/** The declarations of two libraries: capabilities, parts of capabilities, dtypes and devices. */
public final class Declarations {
    private static final Declarations UNKNOWN = new Declarations(Optional.empty(), Map.of(),
            EnumSet.allOf(Side.class));

    private final Optional<Set<Need>> declared;
    private final Map<Need, String> absences;
    private final Set<Side> hosted;

    private Declarations(Optional<Set<Need>> declared, Map<Need, String> absences, Set<Side> hosted) {
        this.declared = declared;
        this.absences = absences;
        this.hosted = Collections.unmodifiableSet(EnumSet.copyOf(hosted));
    }

    /**
     * Returns declarations of which exactly these are known.
     *
     * @param absences why this machine lacks some others
     */
    public static Declarations of(Set<Need> declared, Map<Need, String> absences) {
        return new Declarations(Optional.of(Collections.unmodifiableSet(new TreeSet<>(declared))),
                Collections.unmodifiableMap(new TreeMap<>(absences)), EnumSet.allOf(Side.class));
    }

    /** Returns these declarations of libraries on some sides; there is no library on any other. */
    public Declarations hosting(Set<Side> sides) {
        return new Declarations(declared, absences, sides);
    }

    /** Returns the sides that have a library. */
    public Set<Side> hosted() {
        return hosted;
    }

    /** Returns the declarations of a worker that states none: a missing capability shows at the call that needs it. */
    public static Declarations unknown() {
        return UNKNOWN;
    }

    /** Returns whether the declarations are known. */
    public boolean areKnown() {
        return declared.isPresent();
    }

    /** Returns all that is declared; empty where that is not known. */
    public Set<Need> all() {
        return declared.orElse(Set.of());
    }

    /** Returns why this machine lacks some capabilities that an implementation has elsewhere. */
    public Map<Need, String> absences() {
        return absences;
    }

    /** Returns a missing declaration in words, with the reason where one is known. */
    public String text(Need lacking) {
        String reason = absences.get(lacking);
        return reason == null ? lacking.text() : lacking.text() + " (" + reason + ")";
    }

    /** Returns which of some needs are known not to be declared. A part is not among them where all of it is lacking. */
    public Set<Need> lacking(Set<Need> needs) {
        return declared.<Set<Need>>map(known -> needs.stream().filter(Predicate.not(known::contains))
                .filter(need -> !need.isPart() || known.contains(need.whole()))
                .collect(Collectors.toCollection(TreeSet::new))).orElse(Set.of());
    }
}
