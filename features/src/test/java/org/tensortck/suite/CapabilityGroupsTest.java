package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Group;
import org.tensortck.value.Side;

/** Every capability belongs to one group. */
class CapabilityGroupsTest {
    private static final CapabilityGroups GROUPS = new CapabilityGroups(CallRecord.published());

    @Test
    void every_capability_belongs_to_a_group() {
        for (Class<?> capability : Capabilities.all()) {
            CapabilityGroups.of(capability.getSimpleName());
        }
        assertThrows(IllegalArgumentException.class, () -> CapabilityGroups.of("Teleportation"));
    }

    @Test
    void every_capability_is_needed_by_a_case() {
        Set<String> needed = new TreeSet<>();
        for (Side side : Side.values()) {
            GROUPS.on(side).forEach(group -> needed.addAll(GROUPS.capabilities(side, group)));
        }
        assertEquals(Capabilities.all().stream().map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new)), needed);
    }

    @Test
    void the_core_shares_and_copies() {
        assertEquals(Group.SHARING, CapabilityGroups.of("MemoryExport", "share"));
        assertEquals(Group.ELEMENTS, CapabilityGroups.of("MemoryExport", "memory"));
        assertEquals(Group.COPYING, CapabilityGroups.of("Library", "copy"));
        assertEquals(Group.ELEMENTS, CapabilityGroups.of("Library", "read"));
        assertEquals(Group.VIEWS, CapabilityGroups.of("Views", "transpose"));
    }

    @Test
    void every_recorded_case_is_about_a_group_on_each_side_that_it_touches() {
        for (String id : CallRecord.published().ids()) {
            for (Side side : Side.values()) {
                assertEquals(CallRecord.published().sides(id).contains(side), !GROUPS.of(id, side).isEmpty(), id);
            }
        }
    }

    @Test
    void the_groups_are_few() {
        assertTrue(Group.values().length <= 35);
    }
}
