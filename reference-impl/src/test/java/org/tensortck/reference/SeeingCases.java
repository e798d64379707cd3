package org.tensortck.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.spi.Library;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;

/** The cases that can see what a method does: those that call it, as the record of calls says. Safe for several threads. */
final class SeeingCases {
    private final List<Case> cases;
    private final Map<Method, BitSet> calling = new HashMap<>();
    private final BitSet unrecorded = new BitSet();

    /** A method on one side, by the name that the record has for its capability. */
    private record Method(Side side, String capability, String name) {

        static Method of(Break broken) {
            Class<?> type = broken.method().type();
            return new Method(broken.side(),
                    (Library.class.isAssignableFrom(type) ? Library.class : type).getSimpleName(),
                    broken.method().name());
        }
    }

    SeeingCases(Suite suite, CallRecord record) {
        cases = List.copyOf(suite.cases().values());
        for (int place = 0; place < cases.size(); place++) {
            String id = cases.get(place).id();
            if (!record.has(id)) {
                unrecorded.set(place);
            }
            for (Side side : Side.values()) {
                add(place, side, record.calls(id, side));
            }
        }
    }

    private void add(int place, Side side, Map<String, ? extends Iterable<String>> calls) {
        calls.forEach((capability, names) -> names.forEach(name -> calling
                .computeIfAbsent(new Method(side, capability, name), _ -> new BitSet()).set(place)));
    }

    /**
     * Returns the cases that can see some faults, in the order of the suite: all cases where one is in a method that no case
     * calls, since what is called between cases may be seen by each. A case that was never recorded may call anything.
     */
    List<Case> of(Break... breaks) {
        BitSet seeing = (BitSet) unrecorded.clone();
        for (Break broken : breaks) {
            BitSet own = calling.get(Method.of(broken));
            if (own == null) {
                return cases;
            }
            seeing.or(own);
        }
        List<Case> chosen = new ArrayList<>(seeing.cardinality());
        seeing.stream().forEach(place -> chosen.add(cases.get(place)));
        return chosen;
    }
}
